#apsh: lab=../../labs/default-pool.json

The pool that ap.apmask=0x7d and ap.aqmask=0x80 leave to the host's drivers is (1,0) to (5,0) and (7,0) (the kernel's vfio-ap.rst):

  $ cat /proc/cmdline
  ap.apmask=0x7d ap.aqmask=0x80
  $ ls /sys/bus/ap/drivers/cex4queue | grep '\.'
  01.0000
  02.0000
  03.0000
  04.0000
  05.0000
  07.0000
