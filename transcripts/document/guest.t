A device that is filled before the guest is started:

  $ modprobe vfio_ap
  $ echo -4,-0xab > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=62177883-f1bb-47f0-914d-32a22e3a8801
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ for adapter in 5 6; do echo $adapter > $uuid1/assign_adapter; done
  $ for domain in 4 0xab; do echo $domain > $uuid1/assign_domain; done
  $ echo 4 > $uuid1/assign_control_domain

The guest is started with it, and its masks are those of the device [D-29]:

  $ /usr/bin/qemu-system-s390x ... -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1 ...
  $ apqns --masks guest1
  APM 0x0600000000000000000000000000000000000000000000000000000000000000
  AQM 0x0800000000000000000000000000000000000000001000000000000000000000
  ADM 0x0800000000000000000000000000000000000000000000000000000000000000
  $ cat $uuid1/guest_matrix
  05.0004
  05.00ab
  06.0004
  06.00ab

No second guest can have the device meanwhile [D-29]:

  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/62177883-f1bb-47f0-914d-32a22e3a8801: vfio 62177883-f1bb-47f0-914d-32a22e3a8801: failed to open /dev/vfio/0: Device or resource busy
  [1]

When the guest ends it loses its masks, the device keeps its queues, and the
next guest may have them [D-29]:

  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ apqns --masks guest1
  apqns: no guest 'guest1' is running
  [1]
  $ cd $uuid1
  $ cat guest_matrix
  cat: guest_matrix: No such device
  [1]
  $ cat matrix
  05.0004
  05.00ab
  06.0004
  06.00ab
  $ qemu-system-s390x -name guest2 -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ ssh guest2 lszcrypt | tail -n 1
  06.00ab     CEX5A Accelerator
