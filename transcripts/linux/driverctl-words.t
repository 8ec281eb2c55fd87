#apsh: profile=linux-6.19

With -v driverctl says each step:

  $ driverctl -v -b ap set-override 04.0004 vfio_ap
  driverctl: setting driver override for 04.0004: vfio_ap
  driverctl: loading driver vfio_ap
  driverctl: unbinding previous driver cex4queue
  driverctl: reprobing driver for 04.0004
  driverctl: saving driver override for 04.0004
  $ driverctl -v unset-override ap/04.0004
  driverctl: unsetting driver override for 04.0004
  driverctl: unbinding previous driver vfio_ap
  driverctl: reprobing driver for 04.0004
  driverctl: saving driver override for 04.0004
  $ driverctl -v -b ap list-devices | head -1
  04.0004 cex4queue [*] ()

`none` leaves a queue without any driver; an override need not be saved:

  $ driverctl -b ap --nosave set-override 04.0004 none
  $ ls /etc/driverctl.d
  $ SUBSYSTEM=ap driverctl list-devices all | head -1
  04.0004 (none) [*]
  $ driverctl -b ap load-override 04.0004
  [1]

A type is one of PCI's, and no queue has a class:

  $ driverctl -b ap list-devices crypto
  driverctl: device type must be one of: all system memory network bridge processor serial storage communication docking display multimedia input
  [1]
  $ driverctl -b ap list-devices processor 2>&1 | head -1
  /usr/sbin/driverctl: line 110: /sys/bus/ap/devices/04.0004/class: No such file or directory

What cannot be:

  $ driverctl -b ap set-override 04.0004 nosuch
  driverctl: no such module: nosuch
  [1]
  $ driverctl -b ap set-override card04 vfio_ap
  driverctl: device does not support driver override: card04
  [1]
  $ driverctl -b ap set-override 04.0047 zcrypt_cex4
  driverctl: failed to bind device 04.0047 to driver zcrypt_cex4
  [1]

As long as a queue has an override, the masks stay whole:

  $ driverctl -b ap unset-override 04.0047; echo -5 > /sys/bus/ap/apmask
  bash: echo: write error: Invalid argument
  [1]

A wrong word is answered with the help:

  $ driverctl --bus=ap list-devices | head -1; driverctl list > /dev/null
  Usage: driverctl [OPTION]... set-override DEVICE DRIVER | unset-override DEVICE | load-override DEVICE | list-devices [TYPE] | list-overrides [TYPE]
  [1]
