#apsh: profile=linux-6.12
Scenario 40, after QEMU's vfio-ap document: what a guest sees of its queues depends on its
CPU model.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ for domain in 4 0x47; do echo $domain > $matrix/$uuid/assign_domain; done
  $ device=vfio-ap,sysfsdev=$matrix/$uuid

Without the AP instructions it does not start:

  $ qemu-system-s390x -cpu host,ap=off -device $device
  qemu-system-s390x: warning: 'apqci' requires 'ap'.
  qemu-system-s390x: warning: 'apft' requires 'ap'.
  qemu-system-s390x: warning: 'apqi' requires 'ap'.
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111: No 'ap-bus' bus found for device 'vfio-ap'
  [1]

Without the facilities test there are cards and queues in its /sys that no driver takes:

  $ qemu-system-s390x -cpu host,apft=off -device $device
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.0047
  card05
  $ ssh guest1 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]

Without the query of the configuration it finds no domain above 15:

  $ qemu-system-s390x -cpu host,apqci=off -device $device
  $ ssh guest1 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  online            0
  05.0004  CEX5C CCA-Coproc  online            0
  Warning: Default domain 0x04 is not available.
