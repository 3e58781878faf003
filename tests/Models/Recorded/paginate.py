"""Writes paginate.json: what botocore's paginators make of given pages, to compare with.

    python3 tests/Models/Recorded/paginate.py ../shared/models tests/Models/Recorded/paginate.json
"""

import base64
import copy
import json
import sys
from pathlib import Path

from botocore.model import ServiceModel
from botocore.paginate import Paginator

models, target = Path(sys.argv[1]), Path(sys.argv[2])


def scan_pages(sizes, token):
    """Pages of DynamoDB's Scan; the token of a page is made of its number."""
    pages, number = [], 0
    for index, size in enumerate(sizes):
        items = []
        for _ in range(size):
            items.append({"id": {"S": f"item {number}"}})
            number += 1
        page = {"Items": items, "Count": size, "ScannedCount": size + 1}
        if index == 0:
            page["ConsumedCapacity"] = {"TableName": "t", "CapacityUnits": 1.5}
        if index < len(sizes) - 1:
            page["LastEvaluatedKey"] = token(index)
        pages.append(page)
    return pages


def version_pages(sizes):
    """Pages of S3's ListObjectVersions: two lists and two tokens, the second of which is not always there."""
    pages, number = [], 0
    for index, (versions, markers) in enumerate(sizes):
        page = {"Name": "b", "Versions": [], "DeleteMarkers": []}
        for _ in range(versions):
            page["Versions"].append({"Key": f"v{number}"})
            number += 1
        for _ in range(markers):
            page["DeleteMarkers"].append({"Key": f"d{number}"})
            number += 1
        page["IsTruncated"] = index < len(sizes) - 1
        if page["IsTruncated"]:
            page["NextKeyMarker"] = f'é "{index}"/\\'
            if index % 2 == 0:
                page["NextVersionIdMarker"] = f"id{index}"
        pages.append(page)
    return pages


def run(service, version, operation, inputs, outputs, pages):
    folder = models / service / version
    load = lambda name: json.loads((folder / name).read_text())
    config = load("paginators-1.json")["pagination"][operation]
    extras = folder / "paginators-1.sdk-extras.json"
    if extras.exists():
        more = json.loads(extras.read_text()).get("merge", {}).get("pagination", {})
        config.update(more.get(operation, {}))
    model = ServiceModel(load("service-2.json")).operation_model(operation)
    tokens = [None] + [{i: page.get(o) for i, o in zip(inputs, outputs)} for page in pages[:-1]]

    def call(**arguments):
        asked = {name: arguments.get(name) for name in inputs}
        if all(value is None for value in asked.values()):
            return copy.deepcopy(pages[0])
        return copy.deepcopy(pages[tokens.index(asked)])

    def read(settings):
        iterator = Paginator(call, config, model).paginate(PaginationConfig=settings)
        read = list(iterator)
        again = Paginator(call, config, model).paginate(PaginationConfig=settings)
        return read, iterator.resume_token, again.build_full_result()

    cases = []
    for most in list(range(1, 9)) + [100, None]:
        token = None
        while True:
            settings = {"MaxItems": most, "StartingToken": token}
            read_pages, resume, full = read(settings)
            full.pop("NextToken", None)
            cases.append({"maxItems": most, "startingToken": token, "pages": read_pages, "resumeToken": resume, "full": full})
            token = resume
            if token is None:
                break
    return {"service": service, "operation": operation, "given": pages, "inputs": inputs, "outputs": outputs, "cases": cases}


def plain(value):
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(value)


keys = ["ExclusiveStartKey"], ["LastEvaluatedKey"]
markers = ["KeyMarker", "VersionIdMarker"], ["NextKeyMarker", "NextVersionIdMarker"]
sizes = [[3, 0, 2, 4, 1], [1], [2, 2], [0, 0, 3]]
recorded = [run("dynamodb", "2012-08-10", "Scan", *keys, scan_pages(s, lambda i: {"id": {"S": f"k{i}"}, "n": {"N": str(i)}})) for s in sizes]
recorded += [run("dynamodb", "2012-08-10", "Scan", *keys, scan_pages([2, 3, 1], lambda i: {"id": {"B": bytes([i, 255])}}))]
recorded += [run("s3", "2006-03-01", "ListObjectVersions", *markers, version_pages(s)) for s in [[(2, 1), (0, 3), (3, 0), (1, 1)], [(1, 0), (1, 0)]]]
target.write_text(json.dumps(recorded, default=plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
print(sum(len(entry["cases"]) for entry in recorded), "cases")
