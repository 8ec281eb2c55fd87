A mediated device that gets its driver can be opened by guests: a device of class
vfio stands for its group, on later kernels one of class vfio-dev for itself. They
go before its driver has left it:

  $ profiles run 'modprobe vfio_ap
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > udevadm monitor --kernel -s mdev -s vfio -s vfio-dev > /tmp/heard &
  > sleep 1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > cat /sys/class/vfio/0/uevent
  > cat /sys/class/vfio-dev/vfio0/uevent
  > readlink /sys/dev/char/*:0
  > echo 1 > $uuid/remove
  > sleep 1
  > kill %1
  > grep "KERNEL\[" /tmp/heard | cut -d" " -f2-'
  document, linux-4.20:
    [1] 1002
    MAJOR=243
    MINOR=0
    DEVNAME=vfio/0
    cat: /sys/class/vfio-dev/vfio0/uevent: No such file or directory
    ../../devices/virtual/vfio/0
    add      /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    add      /devices/virtual/vfio/0 (vfio)
    bind     /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    remove   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
  linux-6.1, linux-6.12:
    [1] 1002
    MAJOR=243
    MINOR=0
    DEVNAME=vfio/0
    ../../devices/virtual/vfio/0
    add      /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    add      /devices/virtual/vfio/0 (vfio)
    add      /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/vfio-dev/vfio0 (vfio-dev)
    bind     /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    remove   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/vfio-dev/vfio0 (vfio-dev)
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    remove   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
  linux-6.19:
    [1] 1002
    MAJOR=243
    MINOR=0
    DEVNAME=vfio/0
    MAJOR=242
    MINOR=0
    DEVNAME=vfio/devices/vfio0
    ../../devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/vfio-dev/vfio0
    ../../devices/virtual/vfio/0
    add      /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    add      /devices/virtual/vfio/0 (vfio)
    add      /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/vfio-dev/vfio0 (vfio-dev)
    bind     /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    remove   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/vfio-dev/vfio0 (vfio-dev)
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)
    remove   /devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 (mdev)

So do those of the modules:

  $ profiles run 'udevadm monitor --kernel -s class -s misc -s bus > /tmp/heard &
  > sleep 1
  > modprobe vfio_ap
  > rmmod vfio_ap
  > modprobe -r kvm
  > sleep 1
  > kill %1
  > grep "KERNEL\[" /tmp/heard | cut -d" " -f2-
  > cat /sys/class/misc/vfio/uevent'
  document:
    [1] 1001
    add      /devices/virtual/misc/vfio (misc)
    add      /class/vfio (class)
    add      /bus/mdev (bus)
    add      /devices/virtual/misc/kvm (misc)
    add      /bus/matrix (bus)
    remove   /bus/matrix (bus)
    remove   /devices/virtual/misc/kvm (misc)
    MAJOR=10
    MINOR=196
    DEVNAME=vfio/vfio
    DEVMODE=0666
  linux-4.20:
    [1] 1001
    add      /devices/virtual/misc/vfio (misc)
    add      /class/vfio (class)
    add      /bus/mdev (bus)
    add      /devices/virtual/misc/kvm (misc)
    remove   /devices/virtual/misc/kvm (misc)
    MAJOR=10
    MINOR=196
    DEVNAME=vfio/vfio
    DEVMODE=0666
  linux-6.1, linux-6.12, linux-6.19:
    [1] 1001
    add      /devices/virtual/misc/vfio (misc)
    add      /class/vfio (class)
    add      /class/vfio-dev (class)
    add      /bus/mdev (bus)
    add      /devices/virtual/misc/kvm (misc)
    add      /bus/matrix (bus)
    remove   /bus/matrix (bus)
    remove   /devices/virtual/misc/kvm (misc)
    MAJOR=10
    MINOR=196
    DEVNAME=vfio/vfio
    DEVMODE=0666

The kernel makes their files in /dev, and takes them away:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ ls -l /dev/vfio
  total 0
  crw------- 1 root root 243,   0 Jun 13 12:00 0
  crw-rw-rw- 1 root root  10, 196 Jun 13 12:00 vfio
  $ echo 1 > $uuid/remove
  $ ls /dev/vfio
  vfio

Later kernels tell when mediated devices can be made, and when no longer. The oldest
goes first:

  $ profiles run 'udevadm monitor --kernel --property > /tmp/heard &
  > sleep 1
  > modprobe vfio_ap
  > cd /sys/devices/vfio_ap/matrix
  > for n in 2 1
  > do
  >   echo $n$n$n$n$n$n$n$n-0000-0000-0000-000000000000
  > done | xargs -n 1 sh -c '\''echo $1 > mdev_supported_types/vfio_ap-passthrough/create'\'' sh
  > rmmod vfio_ap
  > sleep 1
  > kill %1
  > grep -e "KERNEL.*matrix" -e "KERNEL.*drivers" -e MDEV_STATE /tmp/heard | cut -d"]" -f2'
  document:
    [1] 1001
     add      /bus/mdev/drivers/vfio_mdev (drivers)
     add      /bus/matrix (bus)
     add      /devices/vfio_ap/matrix (matrix)
     bind     /devices/vfio_ap/matrix (matrix)
     add      /bus/matrix/drivers/vfio_ap (drivers)
     add      /bus/ap/drivers/vfio_ap (drivers)
     add      /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     bind     /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     add      /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     bind     /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     unbind   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     unbind   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     remove   /bus/ap/drivers/vfio_ap (drivers)
     unbind   /devices/vfio_ap/matrix (matrix)
     remove   /bus/matrix/drivers/vfio_ap (drivers)
     remove   /devices/vfio_ap/matrix (matrix)
     remove   /bus/matrix (bus)
  linux-4.20:
    [1] 1001
     add      /bus/mdev/drivers/vfio_mdev (drivers)
     add      /bus/ap/drivers/vfio_ap (drivers)
     add      /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     bind     /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     add      /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     bind     /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     unbind   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     unbind   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     remove   /bus/ap/drivers/vfio_ap (drivers)
  linux-6.1, linux-6.12, linux-6.19:
    [1] 1001
     add      /bus/matrix (bus)
     add      /devices/vfio_ap/matrix (matrix)
     bind     /devices/vfio_ap/matrix (matrix)
     add      /bus/matrix/drivers/vfio_ap (drivers)
     add      /bus/ap/drivers/vfio_ap (drivers)
     add      /bus/mdev/drivers/vfio_ap_mdev (drivers)
     change   /devices/vfio_ap/matrix (matrix)
    MDEV_STATE=registered
     add      /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     add      /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000/vfio-dev/vfio0 (vfio-dev)
     bind     /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     add      /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     add      /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000/vfio-dev/vfio1 (vfio-dev)
     bind     /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000/vfio-dev/vfio0 (vfio-dev)
     unbind   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/22222222-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000/vfio-dev/vfio1 (vfio-dev)
     unbind   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     remove   /devices/vfio_ap/matrix/11111111-0000-0000-0000-000000000000 (mdev)
     change   /devices/vfio_ap/matrix (matrix)
    MDEV_STATE=unregistered
     remove   /bus/mdev/drivers/vfio_ap_mdev (drivers)
     remove   /bus/ap/drivers/vfio_ap (drivers)
     unbind   /devices/vfio_ap/matrix (matrix)
     remove   /bus/matrix/drivers/vfio_ap (drivers)
     remove   /devices/vfio_ap/matrix (matrix)
     remove   /bus/matrix (bus)
