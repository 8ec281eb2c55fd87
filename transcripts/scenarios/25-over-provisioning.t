#apsh: profile=linux-6.12
Scenario 25, after the kernel's vfio-ap document: an adapter that the LPAR does not
have can be assigned. It is in the matrix, and in the guest once the LPAR gets it.

  $ modprobe vfio_ap
  $ echo -0-0xff > /sys/bus/ap/apmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ for adapter in 5 10; do echo $adapter > $uuid/assign_adapter; done
  $ echo 4 > $uuid/assign_domain
  $ qemu-system-s390x -device vfio-ap,sysfsdev=$PWD/$uuid
  $ cat $uuid/matrix
  05.0004
  0a.0004
  $ cat $uuid/guest_matrix
  05.0004
  $ ssh guest1 lszcrypt | tail -2
  05       CEX5C CCA-Coproc  online            0
  05.0004  CEX5C CCA-Coproc  online            0
  $ se configure-off 4 5 6
  $ se add adapter 10
  $ se configure-on 4 5 6
  $ cat $uuid/guest_matrix
  05.0004
  0a.0004
  $ ssh guest1 lszcrypt | tail -2
  0a       CEX5C CCA-Coproc  online            0
  0a.0004  CEX5C CCA-Coproc  online            0
