#apsh: profile=linux-6.12
#apsh: lab=../../labs/small-model.json

A number above the maximum is no device, text is no number, a leading 0 is octal (the kernel's vfio-ap.rst, QEMU's):

  $ modprobe vfio_ap && echo 0x0 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ echo 62177883-f1bb-47f0-914d-32a22e3a8804 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd 62177883-f1bb-47f0-914d-32a22e3a8804
  $ for kind in adapter domain control_domain; do echo 0x100 > assign_$kind; done
  bash: echo: write error: No such device
  bash: echo: write error: No such device
  bash: echo: write error: No such device
  [1]
  $ echo abc > assign_adapter
  bash: echo: write error: Invalid argument
  [1]
  $ echo 010 > assign_domain && cat matrix
  .0008
