Queue 05.0004 is assigned to a device:

  $ modprobe vfio_ap
  $ cd /sys/bus/ap
  $ echo -4,-0x47 > aqmask
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > /sys/devices/vfio_ap/matrix/$uuid1/assign_adapter
  $ echo 4 > /sys/devices/vfio_ap/matrix/$uuid1/assign_domain

A mask that would give it to the zcrypt drivers is refused as a whole: domain
0x47, which is in no device, stays set aside too [D-16].

  $ echo +4,+0x47 > aqmask
  bash: echo: write error: Address already in use
  [1]
  $ cat aqmask
  0xf7fffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffff
  $ ls drivers/vfio_ap | grep '[.]'
  04.0004
  04.0047
  05.0004
  05.0047
  06.0004
  06.0047
  $ echo +0x47 > aqmask

While the other mask keeps the queue, a bit may be switched on, but not the
second one [D-16]:

  $ echo -5 > apmask
  $ echo +4 > aqmask
  $ echo +5 > apmask
  bash: echo: write error: Address already in use
  [1]
  $ cat apmask
  0xfbffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

What is not assigned any more is free to go [D-16]:

  $ echo 4 > /sys/devices/vfio_ap/matrix/$uuid1/unassign_domain
  $ echo +5 > apmask
  $ basename $(readlink devices/05.0004/driver)
  cex4queue
