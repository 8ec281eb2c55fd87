#apsh: profile=linux-6.1

Two devices, filled:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ uuid2=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 0x > /sys/bus/ap/apmask
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo 5 > $uuid/assign_adapter
  > done
  $ echo 4 > $uuid1/assign_domain
  $ echo 0xab > $uuid2/assign_domain

One guest has one of them, and only one guest:

  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=$PWD/$uuid1
  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=$PWD/$uuid1
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: vfio 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: failed to open /dev/vfio/0: Device or resource busy
  [1]
  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=$PWD/$uuid2
  $ ssh guest2 ls /sys/bus/ap/devices
  05.00ab
  card05

A device that is filled already takes the same again:

  $ echo 5 > $uuid1/assign_adapter
  $ echo 9 > $uuid1/unassign_domain
