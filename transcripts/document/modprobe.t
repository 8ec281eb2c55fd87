Without its module there is no matrix device and no such driver [D-9]:

  $ ls /sys/devices/vfio_ap
  ls: cannot access '/sys/devices/vfio_ap': No such file or directory
  [2]
  $ ls -d /sys/bus/ap/drivers/vfio_ap
  ls: cannot access '/sys/bus/ap/drivers/vfio_ap': No such file or directory
  [2]

Loading it makes both, and loads the modules below it [D-9]:

  $ modprobe vfio_ap
  $ lsmod
  $ ls -d /sys/devices/vfio_ap/matrix /sys/bus/ap/drivers/vfio_ap
  /sys/bus/ap/drivers/vfio_ap
  /sys/devices/vfio_ap/matrix

Unloading it takes both away. What it needed stays [D-9]:

  $ rmmod vfio_ap
  $ ls /sys/devices/vfio_ap
  ls: cannot access '/sys/devices/vfio_ap': No such file or directory
  [2]
  $ lsmod | grep -c '^kvm '
  1
  $ rmmod vfio_ap
  rmmod: ERROR: Module vfio_ap is not currently loaded
  [1]
