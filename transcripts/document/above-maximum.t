The bus knows the highest domain of the machine [D-23]:

  $ cat /sys/bus/ap/ap_max_domain_id
  255

A higher number is no device, whether adapter or domain [D-23]:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ echo 255 > assign_domain
  $ echo 256 > assign_domain
  bash: echo: write error: No such device
  [1]
  $ echo 256 > assign_adapter
  bash: echo: write error: No such device
  [1]
  $ echo 18446744073709551615 > assign_adapter
  bash: echo: write error: No such device
  [1]

The same for what is taken back:

  $ echo 256 > unassign_domain
  bash: echo: write error: No such device
  [1]
  $ cat matrix
  .00ff

And it is looked at before anything else: 256 with an adapter of the host's is
no reserved queue but no device [D-23]:

  $ echo 5 > assign_adapter
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo 300 > assign_adapter
  bash: echo: write error: No such device
  [1]
