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
  Module                  Size  Used by
  vfio_ap                32768  0
  kvm                   389120  1 vfio_ap
  vfio_mdev              16384  1 vfio_ap
  mdev                   24576  2 vfio_ap,vfio_mdev
  vfio                   40960  3 vfio_ap,vfio_mdev,mdev
  zcrypt_cex2c           16384  0
  zcrypt_cex2a           16384  0
  zcrypt_cex4            16384  0
  zcrypt                114688  4 vfio_ap,zcrypt_cex2c,zcrypt_cex2a,zcrypt_cex4
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
