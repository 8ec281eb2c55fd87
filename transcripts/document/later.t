A guest runs with a device that has nothing:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ ssh guest1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]

Adapter 6 is in standby, adapter 10 is not the LPAR's. Both can be assigned; the
guest has neither yet [D-35].

  $ se configure-off 6
  $ for adapter in 6 10; do echo $adapter > assign_adapter; done
  $ echo 4 > assign_domain
  $ ssh guest1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]

It has the one as soon as it is online, the other as soon as it is the
LPAR's [D-35]:

  $ se configure-on 6
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  06          CEX5A Accelerator
  06.0004     CEX5A Accelerator
  $ se configure-off 4 5 6
  $ se add adapter 10
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  0a          CEX5C CCA-Coproc
  0a.0004     CEX5C CCA-Coproc
