The module cannot go while a guest uses one of its devices:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ rmmod vfio_ap
  rmmod: ERROR: Module vfio_ap is in use
  [1]
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ cd
  $ rmmod vfio_ap
  $ ls -d /sys/devices/vfio_ap
  ls: cannot access '/sys/devices/vfio_ap': No such file or directory
  [2]
