#apsh: profile=linux-6.12

Masks by absolute value and by changes (the kernel's vfio-ap.rst): a short value is filled up on the right.

  $ cd /sys/bus/ap
  $ echo 0x41 > apmask; cat apmask
  0x4100000000000000000000000000000000000000000000000000000000000000
  $ echo +0,-6,+0x47,-0xf0 > apmask; cat apmask
  0xc100000000000000010000000000000000000000000000000000000000000000
