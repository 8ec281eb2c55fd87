A device and a guest that uses it:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

While the guest runs, the device cannot be removed, and its queues cannot go
back to the host [D-28]:

  $ echo 1 > $uuid1/remove
  bash: echo: write error: Device or resource busy
  [1]
  $ echo +4,+0x47,+0xab,+0xff > /sys/bus/ap/aqmask
  bash: echo: write error: Address already in use
  [1]
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc

The guest's end frees the device. Removed, its whole directory is gone [D-28]:

  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ echo +4,+0x47,+0xab,+0xff > /sys/bus/ap/aqmask
  bash: echo: write error: Address already in use
  [1]
  $ echo 1 > $uuid1/remove
  $ [ -e $uuid1 ]
  [1]
  $ ls mdev_supported_types/vfio_ap-passthrough/devices
  $ echo +4,+0x47,+0xab,+0xff > /sys/bus/ap/aqmask
  $ basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  cex4queue

A device of that name has to be made and filled anew [D-28]:

  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cat $uuid1/matrix
