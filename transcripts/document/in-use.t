Two devices may share adapters and domains, but no queue [D-25]:

  $ modprobe vfio_ap
  $ echo -4,-0x47 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen) uuid2=$(uuidgen)
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  $ echo 5 > $uuid2/assign_adapter
  $ echo 4 > $uuid2/assign_domain
  bash: echo: write error: Address already in use
  [1]
  $ echo 0x47 > $uuid2/assign_domain
  $ cat $uuid2/matrix
  05.0047

The adapter can be what is too much [D-25]:

  $ echo 5 > $uuid2/unassign_adapter
  $ echo 4 > $uuid2/assign_domain
  $ echo 5 > $uuid2/assign_adapter
  bash: echo: write error: Address already in use
  [1]
  $ cat $uuid2/matrix
  .0004
  .0047

Half a queue is nobody's: both devices may have domain 4 while one of them has
no adapter. Once the first lets go, the second gets it [D-25]:

  $ echo 4 > $uuid1/unassign_domain
  $ echo 5 > $uuid2/assign_adapter
  $ cat $uuid1/matrix $uuid2/matrix
  05.
  05.0004
  05.0047
