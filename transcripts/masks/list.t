What a list of changes may be, for a mask that is all ones:

  $ cd /sys/bus/ap
  $ ones=0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ try() { echo $ones > apmask; printf -- "$1" > apmask && cat apmask; }
  $ for text in +0,-6 -5,-6 -4,-0x47,-0xab,-0xff; do try $text; done
  0xfdffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  0xf9ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  0xf7fffffffffffffffeffffffffffffffffffffffffeffffffffffffffffffffe

A number after a leading 0 is octal:

  $ try -010
  0xff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

A range goes from one number to the next. Nothing needs to stand between two
changes, so the second sign here is a range's and the third a change's:

  $ try -0-255
  0x0000000000000000000000000000000000000000000000000000000000000000
  $ try +1-2-3
  0xefffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

The last change of a bit counts:

  $ try -3,+3,-4,+5,-5
  0xf3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

Between two changes, and after the last, any number of commas and newlines is
fine:

  $ for text in +255 +010 +0x10 +0X10 +1,,+2 '+1\n+2' +1, '+1,\n'
  > do
  >   try $text > /dev/null || echo "refused: $text"
  > done
