#!/usr/bin/env bash
# shellcheck disable=SC2154 # state is start.sh's
# A throw-away Ceph cluster on loopback with an S3 gateway that verifies every signature: one monitor and one
# object store that keeps all in memory (a manager would only count). Sourced by start.sh, whose functions it uses.

has_radosgw() { type radosgw radosgw-admin ceph-mon ceph-osd ceph monmaptool > /dev/null 2>&1; }

start_radosgw() {
  local packages=(radosgw ceph-mon ceph-osd ceph-common ceph-base)
  if ! has_radosgw && ! { install "${packages[@]}" && has_radosgw; }; then
    skip radosgw "Ceph is needed (as root on Debian: apt-get install --no-install-recommends ${packages[*]})"
    return
  fi
  local folder=$state/ceph fsid monitor gateway osd access secret
  fsid=$(cat /proc/sys/kernel/random/uuid)
  osd=$(cat /proc/sys/kernel/random/uuid)
  monitor=$(free_port)
  gateway=$(free_port)
  access=test$(hex 8)
  secret=$(hex 20)
  mkdir -p "$folder"/{mon,osd,rgw}

  # No authentication inside: all of it listens on loopback only, and is gone in a minute.
  cat > "$folder/ceph.conf" <<CONF
[global]
fsid = $fsid
mon host = v2:127.0.0.1:$monitor
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind ipv6 = false
ms bind msgr1 = false
auth cluster required = none
auth service required = none
auth client required = none
# the gateway would insist on encryption, which needs authentication
ms mon client mode = crc
admin socket =
run dir = $folder
log to stderr = true
err to stderr = true
log file =
pid file =
crash dir = $folder
osd objectstore = memstore
memstore device bytes = 1073741824
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pg autoscale mode = off
mon allow pool size one = true
mon warn on pool no redundancy = false
mon data avail crit = 0
mon data = $folder/mon
osd data = $folder/osd
rgw data = $folder/rgw
rgw frontends = beast endpoint=127.0.0.1:$gateway
rgw enable usage log = false
CONF
  export CEPH_CONF=$folder/ceph.conf

  monmaptool --create --fsid "$fsid" --addv a "[v2:127.0.0.1:$monitor]" "$folder/monmap" > /dev/null
  ceph-mon --mkfs -i a --monmap "$folder/monmap" 2> "$state/ceph-admin.log"
  launch ceph-mon ceph-mon -f -i a
  timeout 30 ceph osd new "$osd" > /dev/null
  ceph-osd -i 0 --mkfs --osd-uuid "$osd" 2>> "$state/ceph-admin.log"
  launch ceph-osd ceph-osd -f -i 0
  timeout 60 radosgw-admin user create --uid=test --display-name=test \
    --access-key="$access" --secret-key="$secret" > /dev/null 2>> "$state/ceph-admin.log" ||
    fail "radosgw-admin made no user (see $state/ceph-admin.log)"
  launch radosgw radosgw -f -n client.rgw
  wait_for radosgw "$gateway" 60
  echo "export FAWS_RADOSGW=http://127.0.0.1:$gateway"
  echo "export FAWS_RADOSGW_ACCESS_KEY=$access"
  echo "export FAWS_RADOSGW_SECRET_KEY=$secret"
  start_radosgw_sts
}

# A second gateway to the same store, which knows roles and session tokens: with these on, the first would not tell its
# errors as exactly.
start_radosgw_sts() {
  local port role=faws-role
  port=$(free_port)
  radosgw-admin role create --role-name="$role" --assume-role-policy-doc='{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Principal":{"AWS":["arn:aws:iam:::user/test"]},"Action":["sts:AssumeRole"]}]}' \
    > /dev/null 2>> "$state/ceph-admin.log"
  radosgw-admin role-policy put --role-name="$role" --policy-name=all --policy-doc='{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["s3:*"],"Resource":"arn:aws:s3:::*"}]}' > /dev/null 2>> "$state/ceph-admin.log"
  launch radosgw-sts radosgw -f -n client.sts --rgw-frontends="beast endpoint=127.0.0.1:$port" \
    --rgw-s3-auth-use-sts=true --rgw-sts-key="$(hex 8)"
  wait_for radosgw-sts "$port" 60
  echo "export FAWS_RADOSGW_STS=http://127.0.0.1:$port"
  echo "export FAWS_RADOSGW_ROLE=arn:aws:iam:::role/$role"
}
