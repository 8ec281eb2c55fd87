#apsh: profile=linux-6.19

Queue 05.00ab is not bound; adapter 7 and domain 0xb0 are not the host's:

  $ modprobe vfio_ap
  $ echo 0x > /sys/bus/ap/apmask
  $ echo 05.00ab > /sys/bus/ap/drivers/vfio_ap/unbind
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid
  $ for adapter in 5 6 7; do echo $adapter > assign_adapter; done
  $ for domain in 4 0xab 0xb0; do echo $domain > assign_domain; done
  $ wc -l < matrix
  9
  $ cat guest_matrix
  06.0004
  06.00ab

One queue that is not bound costs the whole adapter. Unassigning does not look
again, nor does assigning what is assigned, so adapter 5 stays away until something
else is:

  $ echo 0xab > unassign_domain
  $ echo 4 > assign_domain
  $ cat guest_matrix
  06.0004
  $ echo 0xff > assign_domain
  $ cat guest_matrix
  05.0004
  05.00ff
  06.0004
  06.00ff

A queue that leaves the driver takes its adapter with it, from a running guest as
well, and brings it back:

  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD
  $ echo 06.0004 > /sys/bus/ap/drivers/vfio_ap/unbind
  $ cat guest_matrix
  05.0004
  05.00ff
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.00ff
  card05
  $ cat /sys/bus/ap/devices/06.00ff/status /sys/bus/ap/devices/05.00ff/status
  assigned
  in use
  $ echo 06.0004 > /sys/bus/ap/drivers/vfio_ap/bind
  $ cat guest_matrix
  05.0004
  05.00ff
  06.0004
  06.00ff

What the LPAR loses leaves the guest before the devices go; what it gains comes
when all queues are bound:

  $ echo 0xab > assign_control_domain
  $ se configure-off 4 5 6
  $ se remove domain 0xff
  $ se configure-on 4 5 6
  $ cat guest_matrix
  05.0004
  06.0004
  $ tail -n 1 matrix
  07.00ff
  $ se configure-off 4 5 6
  $ se add domain 0xff
  $ se configure-on 4 5 6
  $ cat guest_matrix
  05.0004
  05.00ff
  06.0004
  06.00ff

Without adapters or without domains it shows the half that there is:

  $ for adapter in 5 6; do echo $adapter > unassign_adapter; done
  $ cat guest_matrix
  .0004
  .00ff
  $ cat control_domains
  00ab
