#apsh: profile=linux-6.12

Unassigning what is not assigned succeeds and changes nothing (the kernel's vfio_ap_ops.c):

  $ modprobe vfio_ap && cd /sys/devices/vfio_ap/matrix
  $ echo 62177883-f1bb-47f0-914d-32a22e3a8804 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd 62177883-f1bb-47f0-914d-32a22e3a8804
  $ for kind in adapter domain control_domain; do echo 5 > unassign_$kind; done
  $ cat matrix control_domains
