#apsh: profile=linux-6.12
Scenario 1, after the example in the kernel's vfio-ap document: the queues of adapters 5
and 6 in domains 4, 0x47, 0xab and 0xff go to three guests.

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ cd /sys/bus/ap/drivers/vfio_ap
  $ ls -d 05.* 06.*
  05.0004
  05.0047
  05.00ab
  05.00ff
  06.0004
  06.0047
  06.00ab
  06.00ff

The domains are freed on each adapter, so the host loses adapter 4 as well:

  $ ls -d 04.*
  04.0004
  04.0047
  04.00ab
  04.00ff

  $ cd /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough
  $ uuid1=11111111-1111-1111-1111-111111111111
  $ uuid2=22222222-2222-2222-2222-222222222222
  $ uuid3=33333333-3333-3333-3333-333333333333
  $ for uuid in $uuid1 $uuid2 $uuid3; do echo $uuid > create; done
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
  $ for uuid in $uuid1 $uuid2 $uuid3
  > do
  >   qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on,apqi=on \
  >     -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid
  > done

Each guest has its own; the tables in the document have the columns of another release
of lszcrypt:

  $ ssh guest1 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  online            0
  05.0004  CEX5C CCA-Coproc  online            0
  05.00ab  CEX5C CCA-Coproc  online            0
  06       CEX5A Accelerator online            0
  06.0004  CEX5A Accelerator online            0
  06.00ab  CEX5A Accelerator online            0
  $ ssh guest2 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  online            0
  05.0047  CEX5C CCA-Coproc  online            0
  05.00ff  CEX5C CCA-Coproc  online            0
  $ ssh guest3 lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  06       CEX5A Accelerator online            0
  06.0047  CEX5A Accelerator online            0
  06.00ff  CEX5A Accelerator online            0
