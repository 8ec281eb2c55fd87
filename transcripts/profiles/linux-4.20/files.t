#apsh: profile=linux-4.20

What this kernel has in sysfs:

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ ls /sys/bus/ap
  ap_control_domain_mask
  ap_domain
  ap_interrupts
  ap_max_domain_id
  ap_usage_domain_mask
  apmask
  aqmask
  config_time
  devices
  drivers
  drivers_autoprobe
  drivers_probe
  poll_thread
  poll_timeout
  uevent
  $ ls /sys/devices/ap/card04
  04.0004
  04.0047
  04.00ab
  04.00ff
  ap_functions
  depth
  driver
  hwtype
  load
  modalias
  online
  pendingq_count
  raw_hwtype
  request_count
  requestq_count
  subsystem
  type
  uevent
  $ ls /sys/devices/ap/card04/04.0004
  driver
  interrupt
  load
  online
  pendingq_count
  request_count
  requestq_count
  reset
  subsystem
  uevent
  $ ls /sys/devices/ap/card05/05.0004
  driver
  interrupt
  pendingq_count
  request_count
  requestq_count
  reset
  subsystem
  uevent
  $ ls /sys/bus/ap/drivers
  cex2acard
  cex2aqueue
  cex2card
  cex2cqueue
  cex4card
  cex4queue
  vfio_ap
  $ ls /sys/bus/ap/drivers/vfio_ap
  05.0004
  05.0047
  05.00ab
  05.00ff
  bind
  uevent
  unbind
  $ ls -d /sys/bus/matrix/devices/matrix /sys/devices/vfio_ap/matrix
  ls: cannot access '/sys/bus/matrix/devices/matrix': No such file or directory
  /sys/devices/vfio_ap/matrix
  [2]
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ ls
  69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  mdev_supported_types
  uevent
  $ ls -l $uuid | cut -c 1-10,41-
  total 0
  --w------- assign_adapter
  --w------- assign_control_domain
  --w------- assign_domain
  -r--r--r-- control_domains
  lrwxrwxrwx driver -> ../../../../bus/mdev/drivers/vfio_mdev
  lrwxrwxrwx iommu_group -> ../../../../kernel/iommu_groups/0
  -r--r--r-- matrix
  lrwxrwxrwx mdev_type -> ../mdev_supported_types/vfio_ap-passthrough
  --w------- remove
  lrwxrwxrwx subsystem -> ../../../../bus/mdev
  -rw-r--r-- uevent
  --w------- unassign_adapter
  --w------- unassign_control_domain
  --w------- unassign_domain
