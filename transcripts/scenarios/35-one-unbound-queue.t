#apsh: profile=linux-6.12

One queue that vfio_ap does not have keeps its whole adapter from the guest (the kernel's vfio-ap.rst):

  $ modprobe vfio_ap && echo -5,-6 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ echo 06.0004 > /sys/bus/ap/drivers/vfio_ap/unbind
  $ echo 62177883-f1bb-47f0-914d-32a22e3a8804 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd 62177883-f1bb-47f0-914d-32a22e3a8804
  $ echo 5 > assign_adapter; echo 6 > assign_adapter; echo 4 > assign_domain
  $ cat matrix
  05.0004
  06.0004
  $ cat guest_matrix
  05.0004
