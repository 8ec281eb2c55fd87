A guest that is given no name takes the lowest number that is free:

  $ for n in 1 2 3; do qemu-system-s390x; done
  $ ssh guest2 poweroff
  $ qemu-system-s390x
  $ ssh guest2 hostname
  guest2
  $ qemu-system-s390x -name guest2
  [1]
