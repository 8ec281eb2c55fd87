#apsh: profile=linux-6.12

An adapter and a domain that are both set aside, and a device that has the queue:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo -5 > /sys/bus/ap/apmask
  $ echo -4 > /sys/bus/ap/aqmask
  $ echo 5 > $uuid/assign_adapter
  $ echo 4 > $uuid/assign_domain

Given back one after the other:

  $ dmesg -C
  $ echo +4 > /sys/bus/ap/aqmask
  $ echo +5 > /sys/bus/ap/apmask
  bash: echo: write error: Device or resource busy
  [1]
  $ dmesg -t
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Can not reserve queue 05.0004 for host driver: in use by mdev
  $ basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  vfio_ap
  $ cut -c 1-6 /sys/bus/ap/apmask /sys/bus/ap/aqmask
  0xfbff
  0xffff

What changes nothing, or only clears, is never refused:

  $ cat /sys/bus/ap/apmask > /sys/bus/ap/apmask
  $ echo -0-255 > /sys/bus/ap/aqmask
  $ echo 0x > /sys/bus/ap/apmask
  $ cut -c 1-6 /sys/bus/ap/apmask /sys/bus/ap/aqmask
  0x0000
  0x0000

A device protects queues that there are not:

  $ echo 200 > $uuid/assign_adapter
  $ echo +4 > /sys/bus/ap/aqmask
  $ echo +200 > /sys/bus/ap/apmask
  bash: echo: write error: Device or resource busy
  [1]
