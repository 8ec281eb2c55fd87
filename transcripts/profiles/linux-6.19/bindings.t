#apsh: profile=linux-6.19

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

How often all of them have become bound, as found at the end of a scan or when a
driver has come:

  $ cat bindings_complete_count
  1
  $ modprobe vfio_ap
  $ cat bindings bindings_complete_count
  8/8 (complete)
  2
  $ echo +4 > aqmask
  $ cat bindings bindings_complete_count
  8/8 (complete)
  2
  $ echo > scans
  $ cat bindings_complete_count
  3
  $ echo > scans
  $ cat bindings_complete_count
  3
