#apsh: profile=linux-4.20

Two devices on a host with adapters 4, 5, 6 and domains 4, 0x47, 0xab, 0xff. An
adapter of which no queue is bound cannot be assigned, nor a domain:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ uuid2=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo 4 > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ ls /sys/bus/ap/drivers/vfio_ap | grep -c '[.]'
  12

With the queues bound they can:

  $ echo 5 > $uuid1/assign_adapter
  $ for domain in 4 0xab; do echo $domain > $uuid1/assign_domain; done
  $ echo 6 > $uuid1/assign_adapter
  $ cat $uuid1/matrix
  05.0004
  05.00ab
  06.0004
  06.00ab

The second device shares the adapter, not the queue:

  $ echo 5 > $uuid2/assign_adapter
  $ echo 0x47 > $uuid2/assign_domain
  $ echo 4 > $uuid2/assign_domain
  bash: echo: write error: Address already in use
  [1]
  $ cat $uuid2/matrix
  05.0047

A mask takes queues away that a device has, which keeps them in its matrix:

  $ echo +4 > /sys/bus/ap/aqmask
  $ basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  cex4queue
  $ head -n 1 $uuid1/matrix
  05.0004
  $ echo +0xff > /sys/bus/ap/aqmask
  $ echo 0xff > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo -5 > /sys/bus/ap/apmask
  $ echo 0x > /sys/bus/ap/apmask
  $ echo 0x5g > /sys/bus/ap/apmask
  bash: echo: write error: Invalid argument
  [1]

Nothing changes while a guest uses the device, whatever is written:

  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ cd $uuid1
  $ cat guest_matrix
  cat: guest_matrix: No such file or directory
  [1]
  $ echo 7 > assign_adapter
  bash: echo: write error: Device or resource busy
  [1]
  $ echo bad > assign_adapter
  bash: echo: write error: Device or resource busy
  [1]
  $ echo 256 > assign_domain
  bash: echo: write error: Device or resource busy
  [1]
  $ echo 4 > unassign_domain
  bash: echo: write error: Device or resource busy
  [1]
  $ echo 4 > assign_control_domain
  bash: echo: write error: Device or resource busy
  [1]

An adapter that goes off is gone for the guest at once, and for the bus at the
next scan:

  $ ssh guest1 ls /sys/devices/ap
  card05
  card06
  uevent
  $ se configure-off 6
  $ ssh guest1 ls /sys/devices/ap
  card05
  uevent
  $ ls /sys/devices/ap
  card04
  card05
  uevent
  $ se configure-off 4 5
  $ se remove adapter 6
  $ se configure-on 4 5 6
  $ ls /sys/devices/ap
  card04
  card05
  uevent
  $ grep 06 matrix
  06.0004
  06.00ab

Only without the guest can the device go:

  $ echo 1 > remove
  bash: echo: write error: Device or resource busy
  [1]
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ echo 1 > remove
