#apsh: lab=../../labs/old-adapter.json

Adapter 3 is a CEX3, whose type number is below 10; adapter 5 is a CEX5 [D-19]:

  $ cat /sys/bus/ap/devices/card03/hwtype
  9
  $ cat /sys/bus/ap/devices/card05/hwtype
  11

While the masks reserve their queues, each has the zcrypt driver of its
type [D-11]:

  $ driver() { basename "$(readlink /sys/bus/ap/devices/$1/driver)"; }
  $ driver 03.0004
  cex2cqueue
  $ driver 05.0004
  cex4queue

Reserved no more, the newer queue is probed by vfio_ap, and no driver takes the
older one [D-9] [D-11]:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ driver 05.0004
  vfio_ap
  $ ls /sys/bus/ap/devices/03.0004/driver
  ls: cannot access '/sys/bus/ap/devices/03.0004/driver': No such file or directory
  [2]

Both go back with the bit of the mask [D-11]:

  $ echo +4 > /sys/bus/ap/aqmask
  $ driver 03.0004
  cex2cqueue
  $ driver 05.0004
  cex4queue
