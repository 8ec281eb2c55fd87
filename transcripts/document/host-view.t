Before anything is set aside, the host sees all there is:

  $ lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  04          CEX5C CCA-Coproc
  04.0004     CEX5C CCA-Coproc
  04.0047     CEX5C CCA-Coproc
  04.00ab     CEX5C CCA-Coproc
  04.00ff     CEX5C CCA-Coproc
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  05.0047     CEX5C CCA-Coproc
  05.00ab     CEX5C CCA-Coproc
  05.00ff     CEX5C CCA-Coproc
  06          CEX5A Accelerator
  06.0004     CEX5A Accelerator
  06.0047     CEX5A Accelerator
  06.00ab     CEX5A Accelerator
  06.00ff     CEX5A Accelerator

The queues that vfio_ap has are no more the host's to use; the cards are still
listed [D-32]:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  04          CEX5C CCA-Coproc
  05          CEX5C CCA-Coproc
  06          CEX5A Accelerator

A guest that is given one sees that one [D-32]:

  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 6 > $uuid1/assign_adapter
  $ echo 0x47 > $uuid1/assign_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  06          CEX5A Accelerator
  06.0047     CEX5A Accelerator
