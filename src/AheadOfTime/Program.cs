using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

// Marks the types without a type initializer as "beforefieldinit", which changes nothing that they do: there is nothing to
// initialize. C# marks them so; F# does not, and then the ahead-of-time compiler leaves out each of their generic methods,
// and all that only those call.

if (args is not [var assembly, var marked])
{
    Console.Error.WriteLine("usage: FunctionalAws.AheadOfTime <assembly> <marked copy>");
    return 2;
}

var image = File.ReadAllBytes(assembly);
using var pe = new PEReader(new MemoryStream(image, writable: false));
var metadata = pe.GetMetadataReader();
var table = pe.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.TypeDef);
var rowSize = metadata.GetTableRowSize(TableIndex.TypeDef);

foreach (var handle in metadata.TypeDefinitions)
{
    var type = metadata.GetTypeDefinition(handle);
    if (type.Attributes.HasFlag(TypeAttributes.Interface) || type.GetMethods().Any(IsTypeInitializer))
        continue;

    // a row starts with the attributes, four bytes
    var row = image.AsSpan(table + (MetadataTokens.GetRowNumber(handle) - 1) * rowSize, 4);
    BinaryPrimitives.WriteInt32LittleEndian(row, (int)(type.Attributes | TypeAttributes.BeforeFieldInit));
}

File.WriteAllBytes(marked, image);
return 0;

bool IsTypeInitializer(MethodDefinitionHandle method) =>
    metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, ".cctor");
