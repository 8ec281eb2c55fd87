The zcrypt drivers have the driver core's files for binding by hand, vfio_ap has
not:

  $ modprobe vfio_ap
  $ cd /sys/bus/ap/drivers
  $ ls cex4queue | grep bind
  bind
  unbind
  $ ls vfio_ap | grep bind
  [1]
  $ echo 05.0004 > vfio_ap/unbind
  bash: vfio_ap/unbind: Permission denied
  [1]

A queue can be unbound and bound again by the driver that the masks allow:

  $ echo 05.0047 > cex4queue/unbind
  $ ls -d ../devices/05.0047/driver
  ls: cannot access '../devices/05.0047/driver': No such file or directory
  [2]
  $ echo 05.0047 > cex4queue/unbind
  bash: echo: write error: No such device
  [1]
  $ echo 05.0047 > cex4queue/bind
  $ basename $(readlink ../devices/05.0047/driver)
  cex4queue
  $ echo 05.0047 > cex4queue/unbind
  $ echo 05.0047 > ../drivers_probe
  $ basename $(readlink ../devices/05.0047/driver)
  cex4queue

What the masks set aside it cannot have, nor a queue that there is not:

  $ rmmod vfio_ap
  $ echo -4 > ../aqmask
  $ echo 05.0004 > cex4queue/bind
  bash: echo: write error: No such device
  [1]
  $ echo 05.0048 > cex4queue/bind
  bash: echo: write error: No such device
  [1]
  $ echo 05.0048 > ../drivers_probe
  bash: echo: write error: No such device
  [1]
