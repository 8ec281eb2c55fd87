#apsh: profile=linux-6.19

Three guests: adapters 5 and 6 with domains 4 and 0xab, adapter 5 with 0x47 and
0xff, adapter 6 with 0x47 and 0xff:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ cat /sys/bus/ap/bindings
  12/12 (complete)
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ uuid2=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2
  $ uuid3=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd3
  $ fill() {
  >   echo $1 > mdev_supported_types/vfio_ap-passthrough/create
  >   for adapter in $2; do echo $adapter > $1/assign_adapter; done
  >   for domain in $3; do echo $domain > $1/assign_domain; done
  > }
  $ fill $uuid1 '5 6' '4 0xab'
  $ fill $uuid2 5 '0x47 0xff'
  $ fill $uuid3 6 '0x47 0xff'

The files show what a guest would get before there is one:

  $ head $uuid1/guest_matrix $uuid2/guest_matrix $uuid3/guest_matrix | grep .
  ==> 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/guest_matrix <==
  05.0004
  05.00ab
  06.0004
  06.00ab
  ==> 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2/guest_matrix <==
  05.0047
  05.00ff
  ==> 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd3/guest_matrix <==
  06.0047
  06.00ff
  $ cat /sys/bus/ap/devices/06.00ff/status
  assigned
  $ for uuid in $uuid1 $uuid2 $uuid3
  > do
  >   qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >     -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid
  > done
  $ for guest in guest1 guest2 guest3
  > do
  >   ssh -n $guest ls /sys/bus/ap/devices
  > done
  05.0004
  05.00ab
  06.0004
  06.00ab
  card05
  card06
  05.0047
  05.00ff
  card05
  06.0047
  06.00ff
  card06
  $ cat /sys/bus/ap/devices/06.00ff/status /sys/bus/ap/devices/04.0004/status
  in use
  unassigned

The first guest's adapter 6 goes, and comes again with one domain less:

  $ echo 6 > $uuid1/unassign_adapter
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.00ab
  card05
  $ echo 0xab > $uuid1/unassign_domain
  $ echo 6 > $uuid1/assign_adapter
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  06.0004
  card05
  card06

When the guests have ended, the devices are removed and the host takes its queues
back:

  $ for guest in guest1 guest2 guest3; do ssh -n $guest poweroff; done
  Connection to guest1 closed by remote host.
  Connection to guest2 closed by remote host.
  Connection to guest3 closed by remote host.
  [255]
  $ for uuid in $uuid1 $uuid2 $uuid3; do echo 1 > $uuid/remove; done
  $ ls mdev_supported_types/vfio_ap-passthrough/devices
  $ echo +4,+0x47,+0xab,+0xff > /sys/bus/ap/aqmask
  $ ls /sys/bus/ap/drivers/cex4queue | grep -c '[.]'
  12
