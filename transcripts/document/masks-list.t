A list switches single bits on and off; the others stay. Numbers are decimal, or
hexadecimal after 0x [D-14].

  $ cd /sys/bus/ap
  $ echo -13 > apmask
  $ cat apmask
  0xfffbffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ echo -0xff > aqmask
  $ cat aqmask
  0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe
  $ echo 0x > apmask
  $ echo +0 > apmask
  $ echo +0x41 > apmask
  $ cat apmask
  0x8000000000000000400000000000000000000000000000000000000000000000

Several numbers stand between commas [D-14]:

  $ echo +0,-6,+0x47,-0xf0 > aqmask
  $ cat aqmask
  0xfdffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7ffe
  $ echo 0x0200000000000000000000000000000000000000000000000000000000008000 > aqmask
  $ echo +0,-6,+0x47,-0xf0 > aqmask
  $ cat aqmask
  0x8000000000000000010000000000000000000000000000000000000000000000

One wrong number, and nothing is switched [D-14]:

  $ echo -1,-256 > aqmask
  bash: echo: write error: Invalid argument
  [1]
  $ cat aqmask
  0x8000000000000000010000000000000000000000000000000000000000000000
