Adapter 5 with domain 4 is another device's, and is then the only thing that the
masks set aside:

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen) uuid2=$(uuidgen)
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain

Domain 4 for adapters 5 and 6 would mean a queue of that device and a queue of
the host's. The host's counts first [D-24] [D-25]:

  $ echo 5 > $uuid2/assign_adapter
  $ echo 6 > $uuid2/assign_adapter
  $ echo 4 > $uuid2/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]

With adapter 6 set aside only the other device is in the way [D-25]:

  $ echo -6 > /sys/bus/ap/apmask
  $ echo 4 > $uuid2/assign_domain
  bash: echo: write error: Address already in use
  [1]
  $ echo 5 > $uuid2/unassign_adapter
  $ echo 4 > $uuid2/assign_domain
  $ cat $uuid2/matrix
  06.0004
