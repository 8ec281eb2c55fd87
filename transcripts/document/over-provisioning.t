An adapter and a domain that the LPAR does not have are assigned to a device all
the same [D-26]:

  $ modprobe vfio_ap
  $ echo -3,-4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ for adapter in 5 10; do echo $adapter > assign_adapter; done
  $ for domain in 3 4; do echo $domain > assign_domain; done
  $ cat matrix
  05.0003
  05.0004
  0a.0003
  0a.0004

The guest has what there is [D-26]:

  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc

The rest comes to it without any help when the LPAR gets it [D-26] [D-35]:

  $ se configure-off 4 5 6
  $ se add adapter 10
  $ se configure-on 4 5 6
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  0a          CEX5C CCA-Coproc
  0a.0004     CEX5C CCA-Coproc
  $ se configure-off 4 5 6 10
  $ se add domain 3
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
