A guest has adapters 5 and 6 with domains 4 and 0x47:

  $ modprobe vfio_ap
  $ echo -4,-0x47 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ for adapter in 5 6; do echo $adapter > $uuid1/assign_adapter; done
  $ for domain in 4 0x47; do echo $domain > $uuid1/assign_domain; done
  $ echo 4 > $uuid1/assign_control_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

Nothing is taken from an LPAR either while its adapters are online [D-39]:

  $ se remove adapter 6
  se: LPAR host: configure off its online adapters first: 4 5 6
  [1]
  $ se configure-off 4 5 6
  $ se remove adapter 6
  $ se remove domain 0x47
  $ se remove control-domain 4
  $ se configure-on 4 5 6

What was removed is gone from the host and from the guest, and stays in the
device [D-39]:

  $ ls /sys/bus/ap/devices | grep '^0[56]'
  05.0004
  05.00ab
  05.00ff
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  $ ssh guest1 cat /sys/bus/ap/ap_control_domain_mask
  0x0000000000000000000000000000000000000000000000000000000000000000
  $ cat $uuid1/matrix
  05.0004
  05.0047
  06.0004
  06.0047
