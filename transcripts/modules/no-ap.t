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
  $ modprobe zcrypt_cex4
  modprobe: ERROR: could not insert 'zcrypt_cex4': Invalid argument
  [1]
  $ lsmod | grep zcrypt
  zcrypt                114688  0
  $ ls /dev/z90crypt
  /dev/z90crypt
  $ dmesg -t | grep -e ap: -e Driver
  ap: The hardware system does not support AP instructions
  Driver 'cex4card' was unable to register with bus_type 'ap' because the bus was not initialized.
  $ ls -d /sys/devices/vfio_ap
  ls: cannot access '/sys/devices/vfio_ap': No such file or directory
  [2]
