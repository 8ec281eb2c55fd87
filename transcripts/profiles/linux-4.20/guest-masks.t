#apsh: profile=linux-4.20

A guest gets its device's matrix as it is when it starts; what the host takes
back later it keeps in its masks:

  $ modprobe vfio_ap
  $ echo 0x > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid
  $ echo 5 > assign_adapter
  $ for domain in 4 0xab; do echo $domain > assign_domain; done
  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.00ab
  card05
  $ echo +5 > /sys/bus/ap/apmask
  $ basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  cex4queue
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.00ab
  card05
  $ echo 05.00ab > /sys/bus/ap/drivers/cex4queue/unbind
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.00ab
  card05

A second guest cannot have the device:

  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: vfio 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: failed to open /dev/vfio/0: Device or resource busy
  [1]
