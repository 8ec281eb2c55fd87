A string that begins with 0x is the mask itself, filled up with zeros to the
right: 0x41 is bits 1 and 7 [D-13].

  $ cd /sys/bus/ap
  $ echo 0x41 > apmask
  $ cat apmask
  0x4100000000000000000000000000000000000000000000000000000000000000

A string as long as the mask is taken, one digit more is refused, and the mask
stays as it was [D-13]:

  $ digits=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  $ echo 0x$digits > apmask
  $ cat apmask
  0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  $ echo 0x${digits}0 > apmask
  bash: echo: write error: Invalid argument
  [1]
  $ cat apmask
  0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
