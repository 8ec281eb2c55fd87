A control domain is checked against the maximum and nothing else: all queues of
this machine are reserved for the host [D-27].

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen) uuid2=$(uuidgen)
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_control_domain
  $ echo 200 > $uuid1/assign_control_domain
  $ echo 256 > $uuid1/assign_control_domain
  bash: echo: write error: No such device
  [1]

Two devices may have the same one [D-27]:

  $ echo 4 > $uuid2/assign_control_domain
  $ cat $uuid1/control_domains
  0004
  00c8
  $ cat $uuid2/control_domains
  0004

It is not in the matrix [D-27]:

  $ cat $uuid1/matrix
  05.
