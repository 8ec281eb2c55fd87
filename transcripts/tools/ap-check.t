#apsh: profile=linux-6.12

mdevctl asks ap-check before it changes a device. What it asks about comes in standard input:

  $ modprobe vfio_ap && echo -5,-6 > /sys/bus/ap/apmask
  $ uuid=77777777-1111-2222-3333-444444444444
  $ check() { /usr/lib/mdevctl/scripts.d/callouts/ap-check -t vfio_ap-passthrough -s none -u $uuid -p matrix -e $1 -a $2; }
  $ device() { echo "{\"mdev_type\":\"vfio_ap-passthrough\",\"start\":\"$1\",\"attrs\":[$2]}"; }
  $ adapter() { echo "{\"assign_adapter\":\"$1\"},{\"assign_domain\":\"$2\"}"; }
  $ device manual "$(adapter 5 4)" > /tmp/in
  $ check pre start < /tmp/in

What may be is under the lock until it is done. The lock is its caller's, here the shell's:

  $ grep -c "^$$\$" /run/lock/s390apconfig.lock
  1
  $ check post start
  $ ls /run/lock

What may not be is said, for each queue, in decimal:

  $ device manual "$(adapter 4 4)" | check pre start
  APQN 4.4 is not allowed for vfio_ap-passthrough use by the active ap bus mask settings
  [255]
  $ device manual '{"assign_control_domain":"4"}' | check pre start
  At least one usage domain must be specified
  [255]
  $ device auto "$(adapter 4 4)" | check pre define
  APQN 4.4 is not defined for vfio_ap-passthrough use by the persistent ap bus mask settings
  [255]
  $ device manual "$(adapter 4 4)" | check pre define && check post define
  $ device auto "$(adapter 5 4)" | check pre modify
  Config doesn't exist
  [255]
  $ echo '{' | check pre define
  Failed to read device config
  [255]

Devices that are there are in the way, and definitions that start by themselves:

  $ other=88888888-1111-2222-3333-444444444444
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $other > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$other/assign_adapter; echo 4 > $matrix/$other/assign_domain
  $ device manual "$(adapter 5 4)" | check pre start
  APQN 5.4 already in use by 88888888-1111-2222-3333-444444444444
  [255]
  $ mkdir /etc/mdevctl.d/matrix && device auto "$(adapter 6 0xab)" > /etc/mdevctl.d/matrix/$other
  $ device auto "$(adapter 6 0xab)" | check pre define
  APQN 6.171 is defined for autostart by 88888888-1111-2222-3333-444444444444
  [255]
  $ uuid=$other; device auto "$(adapter 6 0xab)" | check pre define
  Config already exists
  [255]

It answers what a device has, and changes one that is there:

  $ check get attributes
  [{"assign_adapter": "5"},{"assign_domain": "4"}]
  $ device manual "$(adapter 6 0xab)" | check live modify
  $ cat $matrix/$other/matrix
  06.00ab
  $ device manual "$(adapter 4 4)" | check live modify
  APQN 4.4 is not allowed for vfio_ap-passthrough use by the active ap bus mask settings
  [255]

Its calls:

  $ /usr/lib/mdevctl/scripts.d/callouts/ap-check -h
  Unknown operand
  [1]
  $ /usr/lib/mdevctl/scripts.d/callouts/ap-check -t x
  Duplicate or missing operand
  [1]
  $ uuid=5; check pre start </dev/null
  Invalid UUID specified
  [1]
