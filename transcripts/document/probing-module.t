While the module is not loaded, a queue that the masks set aside has no
driver [D-11]:

  $ cd /sys/bus/ap
  $ echo -4 > aqmask
  $ ls devices/05.0004/driver
  ls: cannot access 'devices/05.0004/driver': No such file or directory
  [2]

Loading it binds such queues, unloading it leaves them without one [D-9] [D-11]:

  $ modprobe vfio_ap
  $ ls drivers/vfio_ap | grep '[.]'
  04.0004
  05.0004
  06.0004
  $ rmmod vfio_ap
  $ ls -d devices/05.0004/driver
  ls: cannot access 'devices/05.0004/driver': No such file or directory
  [2]

A zcrypt driver takes a queue back as soon as the masks say so:

  $ echo +4 > aqmask
  $ basename $(readlink devices/05.0004/driver)
  cex4queue
