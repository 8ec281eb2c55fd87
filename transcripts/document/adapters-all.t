#apsh: lab=../../labs/full.json

At most an LPAR has 256 adapters, and 256 domains in each [D-1] [D-4]:

  $ cd /sys/devices/ap
  $ set -- card*
  $ echo $#
  256
  $ set -- card*/??.????
  $ echo $# from $1 to ${65536}
  65536 from card00/00.0000 to cardff/ff.00ff
