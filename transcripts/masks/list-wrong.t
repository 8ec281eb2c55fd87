A list with anything wrong in it is refused as a whole. Each of these would change
the mask if its good part were taken:

  $ cd /sys/bus/ap
  $ for text in -3,+256 -3,+08 -3,+0x -3,+7-3 -3,+3- '-3, -6' -3,++1 '-3,+ 1' -3,+-1 \
  >   '-3;+2' -3x '-3 '
  > do
  >   printf -- "$text" > apmask 2> /dev/null && echo "taken: $text"
  > done
  [1]
  $ cat apmask
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

One that begins with a comma is no list but a mask with a wrong digit:

  $ echo ,+1 > apmask
  bash: echo: write error: Invalid argument
  [1]

0x128 is 296, not the hexadecimal way to write 128:

  $ echo -0-255,+1-16,+0x128 > apmask
  bash: echo: write error: Invalid argument
  [1]
  $ cat apmask
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
