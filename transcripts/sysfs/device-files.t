#apsh: profile=linux-6.12

Devices have their files below /dev while they exist:

  $ ls -l /dev/z90crypt
  crw-rw-rw- 1 root root 10, 63 Jun 13 12:00 /dev/z90crypt
  $ modprobe vfio_ap
  $ ls /dev/vfio
  vfio
  $ u=62177883-f1bb-47f0-914d-32a22e3a8804
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $u > mdev_supported_types/vfio_ap-passthrough/create
  $ ls -l /dev/vfio
  total 0
  crw------- 1 root root 243,   0 Jun 13 12:00 0
  crw-rw-rw- 1 root root  10, 196 Jun 13 12:00 vfio

A guest's device is the group of its mediated device, which its owner may let others open:

  $ basename $(readlink $u/iommu_group)
  0
  $ [ -c /dev/vfio/0 ] && chmod 0666 /dev/vfio/0 && stat -c '%a %n' /dev/vfio/0
  666 /dev/vfio/0

Programs speak to them by ioctl alone:

  $ cat /dev/vfio/0 /dev/z90crypt
  cat: /dev/vfio/0: Invalid argument
  cat: /dev/z90crypt: Operation not permitted
  [1]

  $ echo 1 > $u/remove
  $ ls /dev/vfio
  vfio
