Every bit of both masks is set at first: every queue is the zcrypt
drivers' [D-12].

  $ cat /sys/bus/ap/apmask /sys/bus/ap/aqmask
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ modprobe vfio_ap
  $ ls /sys/bus/ap/drivers/vfio_ap | grep '[.]'
  [1]
  $ ls /sys/bus/ap/drivers/cex4queue | grep -c '[.]'
  12
