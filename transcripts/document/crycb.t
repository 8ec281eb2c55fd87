#apsh: lab=../../labs/one-to-four.json

Adapters 1 and 2 with domains 5 and 6 go to a guest: two bits in its APM, two in
its AQM, none yet in its ADM, bit 0 leftmost [D-7].

  $ modprobe vfio_ap
  $ echo -1-4 > /sys/bus/ap/apmask
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ for adapter in 1 2; do echo $adapter > $uuid1/assign_adapter; done
  $ for domain in 5 6; do echo $domain > $uuid1/assign_domain; done
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ apqns --masks guest1
  APM 0x6000000000000000000000000000000000000000000000000000000000000000
  AQM 0x0600000000000000000000000000000000000000000000000000000000000000
  ADM 0x0000000000000000000000000000000000000000000000000000000000000000

Their product is what the guest may use [D-7]:

  $ ssh guest1 ls /sys/bus/ap/devices
  01.0005
  01.0006
  02.0005
  02.0006
  card01
  card02
  $ ssh guest1 apcmd tapq 02.0006
  tapq 02.0006: response code 00 (normal)
  $ ssh guest1 apcmd tapq 03.0006
  tapq 03.0006: response code 01 (queue not available)
  [1]

A control domain is a bit of the ADM:

  $ echo 7 > $uuid1/assign_control_domain
  $ apqns --masks guest1 | grep ADM
  ADM 0x0100000000000000000000000000000000000000000000000000000000000000
