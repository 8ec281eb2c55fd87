Without facility 15 a guest cannot ask what an adapter is able to do [D-30]:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=off \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1

Its bus has the card and the queue, but no driver gets through its probe, so
there is nothing that the guest could use [D-30]:

  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  card05
  $ ssh guest1 'ls -d /sys/bus/ap/devices/*/driver'
  ls: cannot access '/sys/bus/ap/devices/*/driver': No such file or directory
  [2]
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
