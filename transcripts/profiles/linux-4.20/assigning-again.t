#apsh: profile=linux-4.20

What is assigned already is checked again, and may be refused when its queue has gone:

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
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo 4 > assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]

It stays assigned all the same:

  $ cat matrix
  05.0004
