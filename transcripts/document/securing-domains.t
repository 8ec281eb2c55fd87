The other way is to set the four domains aside, on all adapters [D-17]:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask

The driver's directory then links adapter 4's queues as well [D-18]:

  $ cd /sys/bus/ap/drivers/vfio_ap
  $ ls -d *.*
  04.0004
  04.0047
  04.00ab
  04.00ff
  05.0004
  05.0047
  05.00ab
  05.00ff
  06.0004
  06.0047
  06.00ab
  06.00ff
  $ readlink 05.00ab
  ../../../../devices/ap/card05/05.00ab
