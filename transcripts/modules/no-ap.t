#apsh: lab=../../labs/no-ap.json

A machine without AP instructions has no AP bus, and nothing to hand on:

  $ ls -d /sys/bus/ap
  ls: cannot access '/sys/bus/ap': No such file or directory
  [2]
  $ lszcrypt
  lszcrypt: Crypto device driver not available.
  [1]
  $ modprobe vfio_ap
  modprobe: ERROR: could not insert 'vfio_ap': No such device
  [1]
  $ ls -d /sys/devices/vfio_ap
  ls: cannot access '/sys/devices/vfio_ap': No such file or directory
  [2]
