QEMU says what it cannot do, and no guest is started:

  $ modprobe vfio_ap
  $ qemu-system-s390x -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/none
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/none: vfio-ap: no iommu_group found for /sys/devices/vfio_ap/matrix/none: Failed to read the symbolic link “/sys/devices/vfio_ap/matrix/none/iommu_group”: No such file or directory
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
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222: No 'ap-bus' bus found for device 'vfio-ap'
  [1]
  $ qemu-system-s390x -cpu z99
  qemu-system-s390x: unable to find CPU model 'z99'
  [1]
  $ qemu-system-s390x -fast
  qemu-system-s390x: -fast: invalid option
  [1]
  $ ssh guest1 hostname
  ssh: connect to host guest1 port 22: Connection refused
  [255]
