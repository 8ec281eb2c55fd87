#apsh: lab=../../labs/old-adapter.json

What is not reserved may be assigned, whether or not a driver has it: 03.0004 is
too old for vfio_ap, and there is no adapter 200 [D-24].

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ ls /sys/bus/ap/drivers/vfio_ap | grep '[.]'
  05.0004
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ echo 4 > assign_domain
  $ echo 3 > assign_adapter
  $ echo 5 > assign_adapter
  $ echo 200 > assign_adapter
  $ cat matrix
  03.0004
  05.0004
  c8.0004

A queue that does not exist can be reserved all the same [D-24]:

  $ echo 99 > assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
