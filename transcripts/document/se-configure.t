#apsh: lab=../../labs/hot-plug.json

A guest has domain 4 of adapters 5 and 10:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ for adapter in 5 10; do echo $adapter > $uuid1/assign_adapter; done
  $ echo 4 > $uuid1/assign_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

An adapter that is configured off is in standby, and gone at once from the LPAR
and from the guest [D-37]:

  $ se configure-off 10
  $ se status | head -n 3
  Adapter  Type   State    LPARs
  5        CEX5C  online   host
  10 (0xa) CEX5P  standby  host
  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card05
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  $ cat $uuid1/matrix
  05.0004
  0a.0004

Configured on it is online, and back in both [D-36]:

  $ se configure-on 0xa
  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card05
  /sys/devices/ap/card0a
  $ basename $(readlink /sys/bus/ap/devices/0a.0004/driver)
  vfio_ap
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  0a          CEX5P EP11-Coproc
  0a.0004     CEX5P EP11-Coproc

Several go off and on together [D-36] [D-37]:

  $ se configure-off 5 10
  $ ssh guest1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
  $ se configure-on 5 10
  $ ssh guest1 lszcrypt | wc -l
  6
