A device without a guest has no guest's matrix to show [D-34]:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ for adapter in 5 6 10; do echo $adapter > assign_adapter; done
  $ echo 4 > assign_domain
  $ cat guest_matrix
  cat: guest_matrix: No such device
  [1]

With one it shows what the guest's masks hold: also adapter 10, which the LPAR
does not have, and adapter 6 in standby. What can be used the guest knows
better [D-34]:

  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ se configure-off 6
  $ cat guest_matrix
  05.0004
  06.0004
  0a.0004
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc

It is for reading only, and ends with the guest [D-34]:

  $ echo 5 > guest_matrix
  bash: guest_matrix: Permission denied
  [1]
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ cat guest_matrix
  cat: guest_matrix: No such device
  [1]
