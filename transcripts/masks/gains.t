Only bits that are switched on are asked for, together with the other mask as it
is. A device has queue 05.0004, and both masks set it aside:

  $ modprobe vfio_ap
  $ cd /sys/bus/ap
  $ echo -5 > apmask
  $ echo -4 > aqmask
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > /sys/devices/vfio_ap/matrix/$uuid1/assign_adapter
  $ echo 4 > /sys/devices/vfio_ap/matrix/$uuid1/assign_domain

The first of the two bits may come back, the second may not, in either order:

  $ echo +4 > aqmask
  $ echo +5 > apmask
  bash: echo: write error: Address already in use
  [1]
  $ echo -4 > aqmask
  $ echo +5 > apmask
  $ echo +4 > aqmask
  bash: echo: write error: Address already in use
  [1]

The mask that is there may be written again, and switching off is always possible:

  $ cat aqmask
  0xf7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ echo 0xf7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff > aqmask
  $ echo 0x > aqmask

Only queues of devices count, not those that the driver merely has, and not
control domains:

  $ echo +9 > aqmask
  $ echo 9 > /sys/devices/vfio_ap/matrix/$uuid1/assign_control_domain
  $ echo -9 > aqmask
  $ echo +9,+0x47 > aqmask
  $ ls drivers/cex4queue | grep '[.]'
  04.0047
  05.0047
  06.0047

An assigned queue that does not exist is protected as well:

  $ echo 200 > /sys/devices/vfio_ap/matrix/$uuid1/assign_adapter
  $ echo -200 > apmask
  $ echo +4 > aqmask
  bash: echo: write error: Address already in use
  [1]
