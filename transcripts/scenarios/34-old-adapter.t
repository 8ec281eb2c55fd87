#apsh: lab=../../labs/old-adapter.json
Scenario 34, after the kernel's vfio-ap document: a queue of a CEX3, whose type is below
10, is taken from the host by the masks, but vfio_ap does not get it.

  $ modprobe vfio_ap
  $ cat /sys/bus/ap/devices/card03/hwtype
  9
  $ echo -3,-5 > /sys/bus/ap/apmask
  $ ls /sys/bus/ap/drivers/vfio_ap | grep '[.]'
  05.0004
  $ ls /sys/bus/ap/devices/03.0004/driver
  ls: cannot access '/sys/bus/ap/devices/03.0004/driver': No such file or directory
  [2]
  $ lszcrypt 03.0004
  CARD.DOMAIN TYPE  MODE
  ------------------------------
