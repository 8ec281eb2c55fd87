Nothing is made in sysfs. A name that is not there is refused in a directory that
is there, and not found in one that is not:

  $ cd /sys/bus/ap
  $ echo 1 > scans
  bash: scans: Permission denied
  [1]
  $ echo 1 > /sys/bus/ap/card04/online
  bash: /sys/bus/ap/card04/online: No such file or directory
  [1]
  $ mkdir mine
  mkdir: cannot create directory 'mine': Operation not permitted
  [1]

Nor is anything removed:

  $ rm apmask
  rm: cannot remove 'apmask': Operation not permitted
  [1]
  $ rm devices/card04
  rm: cannot remove 'devices/card04': Operation not permitted
  [1]
  $ ls -d apmask devices/card04
  apmask
  devices/card04

Outside /sys files are made as usual:

  $ echo text > /tmp/file
  $ cat /tmp/file
  text
  $ rm /tmp/file
