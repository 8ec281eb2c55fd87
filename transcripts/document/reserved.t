One kind of number alone makes no queue, so an adapter can be assigned while the
masks still reserve all its queues for the zcrypt drivers. The domain that makes
the first queue is refused [D-24]:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen) uuid2=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat $uuid1/matrix
  05.

With the domain first it is the adapter that is refused [D-24]:

  $ echo 4 > $uuid2/assign_domain
  $ echo 5 > $uuid2/assign_adapter
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat $uuid2/matrix
  .0004

One of several queues is enough: 05.0004 is free here, 06.0004 is not [D-24].

  $ echo -5 > /sys/bus/ap/apmask
  $ echo 5 > $uuid2/assign_adapter
  $ echo 6 > $uuid2/assign_adapter
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat $uuid2/matrix
  05.0004
