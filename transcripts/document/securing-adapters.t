The eight queues of adapters 5 and 6 can be set aside with both adapters whole;
adapter 4 stays with the host [D-17]:

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ cat /sys/bus/ap/apmask
  0xf9ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ ls /sys/bus/ap/drivers/vfio_ap | grep '[.]'
  05.0004
  05.0047
  05.00ab
  05.00ff
  06.0004
  06.0047
  06.00ab
  06.00ff

It is a row of the product that is set aside, with domains that will come. There
is no mask for these eight and no other [D-17]:

  $ se configure-off 4 5 6
  $ se add domain 3
  $ se configure-on 4 5 6
  $ ls /sys/bus/ap/drivers/vfio_ap | grep '[.]0003'
  05.0003
  06.0003
