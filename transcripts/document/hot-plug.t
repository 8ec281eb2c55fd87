#apsh: lab=../../labs/hot-plug.json

The LPAR has adapters 5 and 10 with domains 4 and 5. A guest has adapter 5:

  $ modprobe vfio_ap
  $ echo -5,-10 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ echo 5 > assign_adapter
  $ for domain in 4 5; do echo $domain > assign_domain; done
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  05.0005     CEX5C CCA-Coproc

Adapter 10 is plugged in while it runs [D-33]:

  $ echo 0xa > assign_adapter
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  05.0005     CEX5C CCA-Coproc
  0a          CEX5P EP11-Coproc
  0a.0004     CEX5P EP11-Coproc
  0a.0005     CEX5P EP11-Coproc

Domain 5 is unplugged from both [D-33]:

  $ echo 5 > unassign_domain
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  0a          CEX5P EP11-Coproc
  0a.0004     CEX5P EP11-Coproc
  $ cat guest_matrix
  05.0004
  0a.0004

A refused assignment changes nothing in the guest [D-33]:

  $ echo +10 > /sys/bus/ap/apmask
  bash: echo: write error: Address already in use
  [1]
  $ echo 6 > assign_adapter
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat guest_matrix
  05.0004
  0a.0004
