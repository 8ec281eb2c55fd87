A mask that is written is looked up for every queue at once [D-11]:

  $ modprobe vfio_ap
  $ cd /sys/bus/ap
  $ driver() { basename "$(readlink devices/$1/driver)"; }
  $ driver 05.0004
  cex4queue
  $ echo -5 > apmask
  $ driver 05.0004
  vfio_ap
  $ driver 06.0004
  cex4queue
  $ echo +5 > apmask
  $ driver 05.0004
  cex4queue

So is it for a queue that the bus finds [D-11]:

  $ echo -5 > apmask
  $ se configure-off 5
  $ ls -d devices/05.0004
  ls: cannot access 'devices/05.0004': No such file or directory
  [2]
  $ se configure-on 5
  $ driver 05.0004
  vfio_ap

Cards are not touched by masks [D-11]:

  $ driver card05
  cex4card
