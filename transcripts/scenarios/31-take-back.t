#apsh: profile=linux-6.12

The masks do not take back what a device has; one line for each queue, and the mask stays (the kernel's vfio-ap.rst):

  $ modprobe vfio_ap && echo -5 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ echo 62177883-f1bb-47f0-914d-32a22e3a8804 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > *04/assign_adapter; echo 4 > *04/assign_domain; echo 0xab > *04/assign_domain
  $ echo +5 > /sys/bus/ap/apmask
  bash: echo: write error: Device or resource busy
  [1]
  $ dmesg -t | tail -n 2
  vfio_ap_mdev 62177883-f1bb-47f0-914d-32a22e3a8804: Can not reserve queue 05.0004 for host driver: in use by mdev
  vfio_ap_mdev 62177883-f1bb-47f0-914d-32a22e3a8804: Can not reserve queue 05.00ab for host driver: in use by mdev
  $ cat /sys/bus/ap/apmask
  0xfbffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
