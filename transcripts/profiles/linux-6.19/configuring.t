#apsh: profile=linux-6.19
#apsh: lab=../../../labs/timed-scans.json

A card is configured with its file; its queues follow at the next scan:

  $ cd /sys/devices/ap/card05
  $ cat config 05.0004/config online 05.0004/online
  1
  1
  1
  1
  $ echo 0 > config
  $ cat config 05.0004/config online 05.0004/online
  0
  1
  0
  1
  $ echo 2 > config
  bash: echo: write error: Invalid argument
  [1]
  $ echo > /sys/bus/ap/scans
  $ cat 05.0004/config
  0

What is off cannot be set online:

  $ echo 1 > online
  bash: echo: write error: No such device
  [1]
  $ echo 1 > 05.0004/online
  bash: echo: write error: No such device
  [1]
  $ echo 1 > config
  $ echo 1 > 05.0004/online
  bash: echo: write error: No such device
  [1]
  $ cat config 05.0004/config
  1
  0
  $ cat /sys/bus/ap/ap_max_adapter_id
  255
  $ cat /sys/bus/ap/scans
  2

A card that is offline takes its queues with it:

  $ echo 0 > online
  $ cat 05.0004/online 05.00ff/online
  0
  cat: 05.00ff/online: No such file or directory
  [1]
  $ echo 1 > 05.0004/online
  bash: echo: write error: No such device
  [1]
  $ echo 1 > online
  $ cat 05.0004/online
  0
  $ echo 2 > online
  bash: echo: write error: Invalid argument
  [1]
  $ echo 0x1 > online
  $ cat online
  0

The Support Element's change is heard of at a scan:

  $ se configure-off 5
  $ cat config 05.0004/config 05.0004/chkstop
  1
  0
  0
  $ echo > /sys/bus/ap/scans
  $ cat config 05.0004/config 05.0004/chkstop
  0
  0
  0
