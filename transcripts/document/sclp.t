A guest has adapter 5 with domain 4:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

The command that deconfigures an adapter puts it in standby, and takes it from
host and guest [D-40]:

  $ sclp deconfigure 5
  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card04
  /sys/devices/ap/card06
  $ ssh guest1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
  $ se status | grep '^5 '
  5        CEX5C  standby  host host2

The command that configures it sets it online, for both [D-40]:

  $ sclp configure 0x5
  $ ls -d /sys/devices/ap/card05
  /sys/devices/ap/card05
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  $ se status | grep '^5 '
  5        CEX5C  online   host host2

An adapter that the LPAR does not have is not its to configure:

  $ sclp deconfigure 10
  sclp: adapter 10: response code 09f0: not an adapter of LPAR host
  [1]
  $ se status | grep '^10'
  10 (0xa) CEX5C  online   -
  $ sclp configure 77
  sclp: adapter 77: response code 09f0: not an adapter of LPAR host
  [1]
