#apsh: profile=linux-6.12

How many queues have a driver:

  $ cd /sys/bus/ap
  $ cat bindings
  12/12 (complete)
  $ modprobe vfio_ap
  $ echo -4 > aqmask
  $ cat bindings
  12/12 (complete)
  $ echo 05.0004 > drivers/vfio_ap/unbind
  $ cat bindings
  11/12
  $ echo 05.0004 > drivers_probe
  $ cat bindings
  12/12 (complete)
  $ rmmod vfio_ap
  $ cat bindings
  9/12
  $ se configure-off 4 5 6
  $ se remove adapter 6
  $ se configure-on 4 5 6
  $ cat bindings
  6/8
