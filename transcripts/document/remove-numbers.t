Only a number other than 0 removes a device [D-28]:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 0 > $uuid1/remove
  $ echo yes > $uuid1/remove
  bash: echo: write error: Invalid argument
  [1]
  $ cat $uuid1/matrix
  $ echo 1 > $uuid1/remove
  $ [ -e $uuid1 ]
  [1]

Without a guest also the module can be unloaded, and its devices go with
it [D-9] [D-28]:

  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd
  $ rmmod vfio_ap
  $ modprobe vfio_ap
  $ ls /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/devices
