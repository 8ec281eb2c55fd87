What ls tells of files of sysfs and proc: an attribute is a page, and nothing else has a size.

  $ ls -l /sys/bus/ap/devices | head -3
  total 0
  lrwxrwxrwx 1 root root 0 Jun 13 12:00 04.0004 -> ../../../devices/ap/card04/04.0004
  lrwxrwxrwx 1 root root 0 Jun 13 12:00 04.0047 -> ../../../devices/ap/card04/04.0047
  $ stat -c '%A %s %n' /sys /sys/bus/ap /sys/bus/ap/apmask /proc /proc/cmdline
  dr-xr-xr-x 0 /sys
  drwxr-xr-x 0 /sys/bus/ap
  -rw-r--r-- 4096 /sys/bus/ap/apmask
  dr-xr-xr-x 0 /proc
  -r--r--r-- 0 /proc/cmdline

A link on a disk is as long as its target:

  $ ln -s /sys/bus/ap/apmask mask; stat -c %s mask
  18
