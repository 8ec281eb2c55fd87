#apsh: lab=../../labs/full.json

At most an LPAR has 256 adapters, and 256 domains in each [D-1] [D-4]:

  $ ls /sys/bus/ap/devices | grep -c card
  256
  $ ls /sys/bus/ap/devices | grep -c '^[0-9a-f][0-9a-f][.]'
  65536
  $ ls -d /sys/devices/ap/card*/*.00ff | tail -n 1
  /sys/devices/ap/cardff/ff.00ff
