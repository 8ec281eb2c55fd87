A shell that stands in a device's directory keeps standing there when the device
is removed, in a directory with nothing in it:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ echo 1 > remove
  $ ls
  $ cat matrix
  cat: matrix: No such file or directory
  [1]

One of the same name is another directory:

  $ echo $uuid1 > /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ ls
  $ cd /sys/devices/vfio_ap/matrix/$uuid1
  $ cat matrix

A queue's directory is as mortal:

  $ cd /sys/devices/ap/card06/06.0004
  $ se configure-off 6
  $ cat request_count
  cat: request_count: No such file or directory
  [1]
  $ se configure-on 6
  $ cat request_count
  cat: request_count: No such file or directory
  [1]
  $ cat /sys/devices/ap/card06/06.0004/request_count
  0
