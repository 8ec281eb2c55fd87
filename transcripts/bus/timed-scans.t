#apsh: lab=../../labs/timed-scans.json

On this machine the bus hears of a change only when it looks again:

  $ cat /sys/bus/ap/config_time
  30
  $ se configure-off 5
  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card04
  /sys/devices/ap/card05

The adapter itself is gone at once:

  $ apcmd tapq 05.0004
  tapq 05.0004: response code 03 (deconfigured)
  [1]
  $ sleep 29
  $ ls -d /sys/devices/ap/card05
  /sys/devices/ap/card05
  $ sleep 1
  $ ls -d /sys/devices/ap/card*
  /sys/devices/ap/card04
