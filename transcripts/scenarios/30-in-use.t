#apsh: profile=linux-6.12

A queue that another device has is in use; the log names both (the kernel's vfio-ap.rst says EBUSY, the code EADDRINUSE):

  $ modprobe vfio_ap && echo -5 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ for n in 1 2; do echo 62177883-f1bb-47f0-914d-32a22e3a880$n > mdev_supported_types/vfio_ap-passthrough/create; done
  $ for n in 1 2; do echo 4 > *0$n/assign_domain; done
  $ echo 5 > *01/assign_adapter
  $ echo 5 > *02/assign_adapter
  bash: echo: write error: Address already in use
  [1]
  $ dmesg -t | tail -n 1
  vfio_ap_mdev 62177883-f1bb-47f0-914d-32a22e3a8802: Userspace may not assign queue 05.0004 to mdev: already assigned to 62177883-f1bb-47f0-914d-32a22e3a8801
