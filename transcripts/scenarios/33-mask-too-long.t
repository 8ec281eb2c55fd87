#apsh: profile=linux-6.12

A mask of more than 64 digits is none (the kernel's vfio-ap.rst):

  $ cd /sys/bus/ap
  $ printf '0x%065d' 0 > apmask
  bash: printf: write error: Invalid argument
  [1]
  $ echo 0x0g > apmask
  bash: echo: write error: Invalid argument
  [1]
  $ cat apmask
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
