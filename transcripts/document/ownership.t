#apsh: lab=../../labs/one-to-four.json

Adapters 1 to 3 in the one mask and domains 7 and 8 in the other: their product
is what the zcrypt drivers own [D-10].

  $ modprobe vfio_ap
  $ cd /sys/bus/ap
  $ echo 0x7000000000000000000000000000000000000000000000000000000000000000 > apmask
  $ echo 0x0180000000000000000000000000000000000000000000000000000000000000 > aqmask
  $ ls drivers/cex4queue | grep '[.]'
  01.0007
  01.0008
  02.0007
  02.0008
  03.0007
  03.0008

Every other queue has one bit, or none, and is vfio_ap's [D-10]:

  $ ls drivers/vfio_ap | grep '[.]'
  01.0005
  01.0006
  02.0005
  02.0006
  03.0005
  03.0006
  04.0005
  04.0006
  04.0007
  04.0008
