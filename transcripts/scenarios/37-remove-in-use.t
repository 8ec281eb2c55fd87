Scenario 37, after the kernel's vfio-ap document: a device that a guest uses cannot be
removed.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=11111111-1111-1111-1111-111111111111
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid/assign_adapter
  $ echo 4 > $uuid/assign_domain
  $ qemu-system-s390x -device vfio-ap,sysfsdev=$PWD/$uuid
  $ echo 1 > $uuid/remove
  bash: echo: write error: Device or resource busy
  [1]
  $ mdevctl stop -u $uuid
  Error: Error removing device 11111111-1111-1111-1111-111111111111
  
  Caused by:
      Device or resource busy (os error 16)
  [1]
  $ cat $uuid/matrix
  05.0004
