The kernel tells when a virtual machine comes and goes, with how many there were
and are, whose it is, and where its statistics are in debugfs:

  $ profiles run 'modprobe vfio_ap
  > udevadm monitor --kernel --property -s misc > /tmp/heard &
  > sleep 1
  > qemu-system-s390x -cpu host -name one
  > qemu-system-s390x -cpu host -name two
  > ssh one poweroff 2> /dev/null
  > sleep 1
  > kill %1
  > grep -v -e SEQNUM -e "^KERNEL" -e "^$" /tmp/heard | tail -n +2'
  document, linux-4.20, linux-6.1, linux-6.12, linux-6.19:
    [1] 1002
    ACTION=change
    DEVPATH=/devices/virtual/misc/kvm
    SUBSYSTEM=misc
    CREATED=1
    COUNT=1
    EVENT=create
    PID=1005
    STATS_PATH=/kvm/1005-10
    MAJOR=10
    MINOR=232
    DEVNAME=/dev/kvm
    ACTION=change
    DEVPATH=/devices/virtual/misc/kvm
    SUBSYSTEM=misc
    CREATED=2
    COUNT=2
    EVENT=create
    PID=1007
    STATS_PATH=/kvm/1007-10
    MAJOR=10
    MINOR=232
    DEVNAME=/dev/kvm
    ACTION=change
    DEVPATH=/devices/virtual/misc/kvm
    SUBSYSTEM=misc
    CREATED=2
    COUNT=1
    EVENT=destroy
    PID=1005
    STATS_PATH=/kvm/1005-10
    MAJOR=10
    MINOR=232
    DEVNAME=/dev/kvm

Also one that QEMU ends since it cannot open a device:

  $ modprobe vfio_ap
  $ udevadm monitor --kernel --property -s misc > /tmp/heard &
  [1] 1003
  $ sleep 1
  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=/sys/none 2> /dev/null
  [1]
  $ sleep 1
  $ kill %1
  $ grep -E '^(CREATED|COUNT|EVENT)' /tmp/heard
  CREATED=1
  COUNT=1
  EVENT=create
  CREATED=1
  COUNT=0
  EVENT=destroy

The node's name is a path to udev:

  $ udevadm info /sys/class/misc/kvm
  P: /devices/virtual/misc/kvm
  M: kvm
  U: misc
  D: c 10:232
  N: kvm
  E: DEVPATH=/devices/virtual/misc/kvm
  E: SUBSYSTEM=misc
  E: MAJOR=10
  E: MINOR=232
  E: DEVNAME=/dev/kvm
  
  $ udevadm info -q name /sys/class/misc/kvm
  kvm
