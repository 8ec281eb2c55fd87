A guest's device has been given adapter 10 and domain 3 in advance:

  $ modprobe vfio_ap
  $ echo -3,-4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ for adapter in 5 10; do echo $adapter > $uuid1/assign_adapter; done
  $ for domain in 3 4; do echo $domain > $uuid1/assign_domain; done
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

Nothing is added to an LPAR while adapters of it are online [D-38]:

  $ se add adapter 10
  se: LPAR host: configure off its online adapters first: 4 5 6
  [1]
  $ se configure-off 4 5 6
  $ se add adapter 10

Adapter 10 was online, so host and guest have it now [D-38]:

  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card0a
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  0a          CEX5C CCA-Coproc
  0a.0004     CEX5C CCA-Coproc

Domain 3 comes with adapters in standby, and is there when they are on [D-38]:

  $ se configure-off 10
  $ se add domain 3
  $ ssh guest1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
  $ se configure-on 4 5 6 10
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0003     CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  0a          CEX5C CCA-Coproc
  0a.0003     CEX5C CCA-Coproc
  0a.0004     CEX5C CCA-Coproc
