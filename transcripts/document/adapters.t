An adapter is a card with a number from 0 to 255. The LPAR has three of the
machine's four, and these are the cards of its Linux [D-1]:

  $ cd /sys/devices/ap
  $ ls -d card*
  card04
  card05
  card06

The number of the last card that a machine can have is the model's. Here it is
255: no device takes an adapter above it, whether or not it is plugged in.

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 255 > $uuid1/assign_adapter
  $ echo 256 > $uuid1/assign_adapter
  bash: echo: write error: No such device
  [1]
  $ cat $uuid1/matrix
  ff.
