#apsh: lab=../../labs/four-queues.json

Adapters 4 and 10 with usage domains 6 and 71: each pair is one queue, named by
the adapter and the domain in hexadecimal, inside its card [D-4].

  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card04
  /sys/devices/ap/card0a
  $ ls -d /sys/devices/ap/card*/*.*
  /sys/devices/ap/card04/04.0006
  /sys/devices/ap/card04/04.0047
  /sys/devices/ap/card0a/0a.0006
  /sys/devices/ap/card0a/0a.0047

The bus links every card and every queue; the second card is card0a [D-4]:

  $ cd /sys/bus/ap/devices
  $ for name in *; do echo "$name $(readlink $name)"; done
  04.0006 ../../../devices/ap/card04/04.0006
  04.0047 ../../../devices/ap/card04/04.0047
  0a.0006 ../../../devices/ap/card0a/0a.0006
  0a.0047 ../../../devices/ap/card0a/0a.0047
  card04 ../../../devices/ap/card04
  card0a ../../../devices/ap/card0a

An adapter that gets one more domain gets one more queue [D-4]:

  $ se configure-off 4 10
  $ se add domain 0x48
  $ se configure-on 4 10
  $ ls -d *.0048
  04.0048
  0a.0048
