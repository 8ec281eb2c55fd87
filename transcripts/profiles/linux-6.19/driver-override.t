#apsh: profile=linux-6.19

A queue's own driver goes before the masks, which have to be all ones:

  $ modprobe vfio_ap
  $ cd /sys/bus/ap
  $ cat devices/05.0004/driver_override
  
  $ echo vfio_ap > devices/05.0004/driver_override
  $ cat devices/05.0004/driver_override
  vfio_ap

It takes effect when the queue is bound anew:

  $ basename $(readlink devices/05.0004/driver)
  cex4queue
  $ echo 05.0004 > drivers/cex4queue/unbind
  $ echo 05.0004 > drivers/cex4queue/bind
  bash: echo: write error: No such device
  [1]
  $ echo 05.0004 > drivers_probe
  $ basename $(readlink devices/05.0004/driver)
  vfio_ap

So it can be assigned while its neighbours are the host's:

  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid/assign_adapter
  $ echo 4 > $uuid/assign_domain
  $ echo 0x47 > $uuid/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat $uuid/guest_matrix
  05.0004
  $ echo 05.0004 > /sys/bus/ap/drivers/vfio_ap/unbind
  $ echo 4 > $uuid/unassign_domain
  $ echo 4 > $uuid/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo 05.0004 > /sys/bus/ap/drivers/vfio_ap/bind
  $ echo 4 > $uuid/assign_domain

Masks cannot change meanwhile, and no queue gets a driver of its own while they
are in use:

  $ cd /sys/bus/ap
  $ echo -5 > apmask
  bash: echo: write error: Invalid argument
  [1]
  $ cat aqmask > aqmask
  cat: write error: Invalid argument
  [1]
  $ echo > devices/05.0004/driver_override
  $ cat devices/05.0004/driver_override
  
  $ echo -6 > apmask
  $ echo vfio_ap > devices/04.0004/driver_override
  bash: echo: write error: Invalid argument
  [1]
