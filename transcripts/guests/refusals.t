QEMU says what it cannot do, and no guest is started:

  $ modprobe vfio_ap
  $ qemu-system-s390x -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/none
  [1]
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=11111111-1111-1111-1111-111111111111
  $ uuid2=22222222-2222-2222-2222-222222222222
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ qemu-system-s390x -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1 \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid2
  [1]
  $ qemu-system-s390x -cpu z99
  [1]
  $ qemu-system-s390x -fast
  [1]
  $ ssh guest1 hostname
  [255]
