A device for the guests:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=62177883-f1bb-47f0-914d-32a22e3a8801
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  $ device=vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

The model host has the features that the host has; another has them only when
they are switched on [D-30]:

  $ qemu-system-s390x -cpu host -device $device
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ qemu-system-s390x -cpu z13,ap=on,apqci=on,apft=on -device $device
  $ ssh guest1 lszcrypt | tail -n 1
  05.0004     CEX5C CCA-Coproc
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ qemu-system-s390x -cpu z13 -device $device
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/62177883-f1bb-47f0-914d-32a22e3a8801: No 'ap-bus' bus found for device 'vfio-ap'
  [1]

Switched off, there are no AP instructions, and a device for them makes no
sense. QEMU warns of a fourth feature of the host's that is left alone [D-30]:

  $ qemu-system-s390x -cpu host,ap=off,apqci=off,apft=off -device $device
  qemu-system-s390x: warning: 'apqi' requires 'ap'.
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/62177883-f1bb-47f0-914d-32a22e3a8801: No 'ap-bus' bus found for device 'vfio-ap'
  [1]
  $ qemu-system-s390x -cpu host,ap=off,apqci=off,apft=off
  qemu-system-s390x: warning: 'apqi' requires 'ap'.
  $ ssh guest1 lszcrypt
  lszcrypt: Crypto device driver not available.
  [1]
