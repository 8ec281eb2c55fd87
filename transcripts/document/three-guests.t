Three guests on one host with adapters 4, 5 and 6 and domains 4, 0x47, 0xab and
0xff [D-31]. The first gets adapters 5 and 6 with domains 4 and 0xab, the second
adapter 5 with 0x47 and 0xff, the third adapter 6 with 0x47 and 0xff.

The driver comes first, then the queues are set aside, by their domains:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ ls /sys/bus/ap/drivers/vfio_ap | grep -c '[.]'
  12

One device for each guest [D-21] [D-31]:

  $ cd /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough
  $ uuid1=$(uuidgen)
  $ uuid2=$(uuidgen)
  $ uuid3=$(uuidgen)
  $ echo $uuid1 > create
  $ echo $uuid2 > create
  $ echo $uuid3 > create
  $ ls devices | wc -l
  3

The devices are filled [D-22] [D-31]:

  $ cd devices/$uuid1
  $ echo 5 > assign_adapter
  $ echo 6 > assign_adapter
  $ echo 4 > assign_domain
  $ echo 0xab > assign_domain
  $ cat matrix
  05.0004
  05.00ab
  06.0004
  06.00ab
  $ cd ../$uuid2
  $ echo 5 > assign_adapter
  $ echo 0x47 > assign_domain
  $ echo 0xff > assign_domain
  $ cat matrix
  05.0047
  05.00ff
  $ cd ../$uuid3
  $ echo 6 > assign_adapter
  $ echo 0x47 > assign_domain
  $ echo 0xff > assign_domain
  $ cat matrix
  06.0047
  06.00ff

The guests are started [D-29] [D-31]:

  $ /usr/bin/qemu-system-s390x ... -cpu host,ap=on,apqci=on,apft=on \
  >    -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1 ...
  $ /usr/bin/qemu-system-s390x ... -cpu host,ap=on,apqci=on,apft=on \
  >    -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid2 ...
  $ /usr/bin/qemu-system-s390x ... -cpu host,ap=on,apqci=on,apft=on \
  >    -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid3 ...

Each sees its own queues. Printed copies of this example disagree with
themselves: there adapter 5 is a coprocessor in the first guest and an
accelerator in the second, and queue 06.00ab is a coprocessor's in a card that is
an accelerator. A card has one type and one mode for whoever looks at it, so no
machine prints that; adapter 5 is a coprocessor everywhere and adapter 6 an
accelerator everywhere, as later editions have it. The last guest is the
third [D-31].

  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  05.00ab     CEX5C CCA-Coproc
  06          CEX5A Accelerator
  06.0004     CEX5A Accelerator
  06.00ab     CEX5A Accelerator
  $ ssh guest2 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0047     CEX5C CCA-Coproc
  05.00ff     CEX5C CCA-Coproc
  $ ssh guest3 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  06          CEX5A Accelerator
  06.0047     CEX5A Accelerator
  06.00ff     CEX5A Accelerator

When the guests have ended, the devices are removed and the host takes its queues
back [D-28] [D-31]:

  $ for guest in guest1 guest2 guest3; do ssh -n $guest poweroff; done
  Connection to guest1 closed by remote host.
  Connection to guest2 closed by remote host.
  Connection to guest3 closed by remote host.
  [255]
  $ cd /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/devices
  $ for uuid in $uuid1 $uuid2 $uuid3; do echo 1 > $uuid/remove; done
  $ ls
  $ echo +4,+0x47,+0xab,+0xff > /sys/bus/ap/aqmask
  $ ls /sys/bus/ap/drivers/cex4queue | grep -c '[.]'
  12
