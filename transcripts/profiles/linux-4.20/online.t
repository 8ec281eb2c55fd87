#apsh: profile=linux-4.20

A card that is set offline takes its queues with it, which cannot be online without
it:

  $ cd /sys/devices/ap/card05
  $ cat online 05.0004/online 05.00ff/online
  1
  1
  1
  $ echo 0 > online
  $ cat online 05.0004/online 05.00ff/online
  0
  0
  0
  $ echo 1 > 05.0004/online
  bash: echo: write error: Invalid argument
  [1]

It brings all of them back; one alone can go as well:

  $ echo 1 > online
  $ cat 05.0004/online
  1
  $ echo 0 > 05.0004/online
  $ cat online 05.0004/online 05.00ff/online
  1
  0
  1

A number begins what is written:

  $ echo 2 > online
  bash: echo: write error: Invalid argument
  [1]
  $ echo yes > online
  bash: echo: write error: Invalid argument
  [1]
  $ echo 0x1 > online
  $ cat online
  0
