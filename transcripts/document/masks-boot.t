#apsh: lab=../../labs/boot-masks.json

The kernel was started with both masks on its command line [D-15]:

  $ cat /proc/cmdline
  ap.apmask=0xffff ap.aqmask=0x40
  $ cat /sys/bus/ap/apmask
  0xffff000000000000000000000000000000000000000000000000000000000000
  $ cat /sys/bus/ap/aqmask
  0x4000000000000000000000000000000000000000000000000000000000000000

So the zcrypt drivers have domain 1 of adapters 0 to 15. The LPAR has adapters
15 and 16 with domains 1 and 2 [D-15]:

  $ modprobe vfio_ap
  $ ls /sys/bus/ap/drivers/cex4queue | grep '[.]'
  0f.0001
  $ ls /sys/bus/ap/drivers/vfio_ap | grep '[.]'
  0f.0002
  10.0001
  10.0002

The parameters can be read back as they were given:

  $ cat /sys/module/ap/parameters/apmask
  0xffff
