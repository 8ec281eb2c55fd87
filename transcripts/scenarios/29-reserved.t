#apsh: profile=linux-6.12

What the masks reserve for the host cannot be assigned, and the matrix stays as it is (the kernel's vfio-ap.rst):

  $ modprobe vfio_ap && cd /sys/devices/vfio_ap/matrix
  $ echo 62177883-f1bb-47f0-914d-32a22e3a8804 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd 62177883-f1bb-47f0-914d-32a22e3a8804
  $ echo 4 > assign_domain
  $ echo 5 > assign_adapter
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat matrix
  .0004
