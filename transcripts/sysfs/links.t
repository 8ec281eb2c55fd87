Devices, their drivers and their bus point to each other with relative links:

  $ cd /sys/bus/ap/devices
  $ readlink 05.0004
  ../../../devices/ap/card05/05.0004
  $ readlink 05.0004/driver
  ../../../../bus/ap/drivers/cex4queue
  $ readlink 05.0004/subsystem
  ../../../../bus/ap
  $ readlink card05/driver
  ../../../bus/ap/drivers/cex4card
  $ readlink /sys/bus/ap/drivers/cex4queue/05.0004
  ../../../../devices/ap/card05/05.0004

A way through them is as good as the straight one:

  $ cat 05.0004/driver/05.0047/../hwtype
  11
  $ cd 05.0004/subsystem
  $ pwd
  /sys/bus/ap/devices/05.0004/subsystem
  $ pwd -P
  /sys/bus/ap

The matrix device and its mediated devices have theirs:

  $ modprobe vfio_ap
  $ echo 11111111-2222-3333-4444-555555555555 \
  >   > /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ readlink /sys/class/mdev_bus/matrix
  ../../devices/vfio_ap/matrix
  $ readlink /sys/bus/mdev/devices/11111111-2222-3333-4444-555555555555
  ../../../devices/vfio_ap/matrix/11111111-2222-3333-4444-555555555555
  $ cd /sys/devices/vfio_ap/matrix/11111111-2222-3333-4444-555555555555
  $ readlink driver
  ../../../../bus/mdev/drivers/vfio_mdev
  $ readlink mdev_type
  ../mdev_supported_types/vfio_ap-passthrough
