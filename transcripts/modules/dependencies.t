The drivers of the crypto cards are there from the start:

  $ lsmod

Loading vfio_ap loads what it needs:

  $ modprobe vfio_ap
  $ lsmod
  $ ls -d /sys/module/vfio_ap /sys/module/mdev
  /sys/module/mdev
  /sys/module/vfio_ap

A module that another needs stays, and loading twice is no error:

  $ rmmod mdev
  [1]
  $ modprobe vfio_ap
  $ rmmod vfio_ap
  $ rmmod vfio_mdev mdev
  $ lsmod | grep mdev
  [1]

A module that there is not:

  $ modprobe vfio_pa
  [1]
