Each write is one store, and the whole text is its value:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ seq 5 6 > assign_adapter
  seq: write error: Invalid argument
  [1]
  $ cat matrix
  $ for adapter in 5 6; do echo $adapter; done > assign_adapter
  $ cat matrix
  05.
  06.

What writes nothing stores nothing:

  $ : > assign_adapter
  $ > assign_adapter
  $ echo -n "" > assign_adapter
  $ cat matrix
  05.
  06.

A newline alone is a value, and none that is a number:

  $ echo > assign_adapter
  bash: echo: write error: Invalid argument
  [1]

Other programs word the refusal in their own way:

  $ echo 256 | tee assign_adapter
  256
  tee: assign_adapter: No such device
  [1]
  $ printf 300 > assign_adapter
  bash: printf: write error: No such device
  [1]
  $ seq 300 300 > assign_adapter
  seq: write error: No such device
  [1]
  $ cat matrix
  05.
  06.
