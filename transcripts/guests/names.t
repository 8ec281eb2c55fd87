A guest that is given no name takes the lowest number that is free:

  $ for n in 1 2 3; do qemu-system-s390x; done
  $ ssh guest2 poweroff
  Connection to guest2 closed by remote host.
  [255]
  $ qemu-system-s390x
  $ ssh guest2 hostname
  guest2
  $ qemu-system-s390x -name guest2
  qemu-system-s390x: -name guest2: a guest of that name, its address here, is running
  [1]
