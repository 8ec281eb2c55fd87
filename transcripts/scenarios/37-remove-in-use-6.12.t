#apsh: profile=linux-6.12
Scenario 37 on a kernel from 6.5 on, after kernel code: QEMU is asked to unplug a
device that is removed, and does.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=11111111-1111-1111-1111-111111111111
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid/assign_adapter
  $ echo 4 > $uuid/assign_domain
  $ qemu-system-s390x -device vfio-ap,sysfsdev=$PWD/$uuid
  $ ssh guest1 lszcrypt 2>/dev/null | grep '\.0'
  05.0004  CEX5C CCA-Coproc  online            0
  $ echo 1 > $uuid/remove
  $ ls | grep 1111
  [1]
  $ ssh guest1 lszcrypt 2>/dev/null | grep '\.0'
  [1]
