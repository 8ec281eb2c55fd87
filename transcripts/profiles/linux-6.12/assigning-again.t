#apsh: profile=linux-6.12

What is assigned already is not checked again, even when its queue has gone:

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ echo -4 > /sys/bus/ap/aqmask
  $ u=11111111-1111-1111-1111-111111111111
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $u > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $u
  $ echo 5 > assign_adapter
  $ echo 4 > assign_domain
  $ echo 5 > assign_adapter
  $ se configure-off 5
  $ echo 5 > assign_adapter
  $ echo 4 > assign_domain
