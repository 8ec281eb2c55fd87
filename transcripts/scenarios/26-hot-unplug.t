#apsh: profile=linux-6.12

A card that is configured off stays in the matrix; the guest that uses it sees it as deconfigured, and configured again (the kernel's vfio-ap.rst; s390-tools; the kernel's ap_bus.c keeps such a card):

  $ modprobe vfio_ap && echo -5 > /sys/bus/ap/apmask
  $ uuid=62177883-f1bb-47f0-914d-32a22e3a8804
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter; echo 4 > $matrix/$uuid/assign_domain
  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$matrix/$uuid
  $ ssh guest1 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  online            0
  05.0004  CEX5C CCA-Coproc  online            0
  $ chzcrypt --config-off 5
  $ ssh guest1 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  deconfig          -
  05.0004  CEX5C CCA-Coproc  deconfig          -
  $ cat $matrix/$uuid/matrix $matrix/$uuid/guest_matrix
  05.0004
  05.0004
  $ chzcrypt --config-on 5
  $ ssh guest1 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  online            0
  05.0004  CEX5C CCA-Coproc  online            0
