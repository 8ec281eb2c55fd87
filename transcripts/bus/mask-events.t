From linux-6.1 on a mask that changes is told to udev:

  $ profiles run 'udevadm monitor --kernel --property -s ap > /tmp/heard &
  > sleep 1
  > echo -5 > /sys/bus/ap/apmask
  > echo -5 > /sys/bus/ap/apmask
  > echo 0x > /sys/bus/ap/aqmask
  > sleep 1
  > kill %1
  > grep -c "MASK=" /tmp/heard
  > grep "MASK=" /tmp/heard'
  document, linux-4.20:
    [1] 1001
    0
    [1]
  linux-6.1, linux-6.12, linux-6.19:
    [1] 1001
    2
    APMASK=0xfbffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
    AQMASK=0x0000000000000000000000000000000000000000000000000000000000000000
