#apsh: profile=linux-6.19

What this kernel has in sysfs:

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ ls /sys/bus/ap
  ap_adapter_mask
  ap_control_domain_mask
  ap_domain
  ap_interrupts
  ap_max_adapter_id
  ap_max_domain_id
  ap_usage_domain_mask
  apmask
  aqmask
  bindings
  bindings_complete_count
  config_time
  devices
  drivers
  drivers_autoprobe
  drivers_probe
  features
  poll_thread
  poll_timeout
  scans
  uevent
  $ ls /sys/devices/ap/card04
  04.0004
  04.0047
  04.00ab
  04.00ff
  ap_functions
  chkstop
  config
  depth
  driver
  hwtype
  load
  max_msg_size
  modalias
  online
  pendingq_count
  raw_hwtype
  request_count
  requestq_count
  serialnr
  subsystem
  type
  uevent
  $ ls /sys/devices/ap/card04/04.0004
  ap_functions
  chkstop
  config
  driver
  driver_override
  interrupt
  load
  mkvps
  online
  pendingq_count
  request_count
  requestq_count
  reset
  subsystem
  uevent
  $ ls /sys/devices/ap/card05/05.0004
  ap_functions
  chkstop
  config
  driver
  driver_override
  interrupt
  pendingq_count
  request_count
  requestq_count
  reset
  status
  subsystem
  uevent
  $ ls /sys/bus/ap/drivers
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
  /sys/bus/matrix/devices/matrix
  /sys/devices/vfio_ap/matrix
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ ls
  69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  driver
  features
  mdev_supported_types
  subsystem
  uevent
  $ ls -l $uuid | cut -c 1-10,41-
  total 0
  -rw-r--r-- ap_config
  --w------- assign_adapter
  --w------- assign_control_domain
  --w------- assign_domain
  -r--r--r-- control_domains
  lrwxrwxrwx driver -> ../../../../bus/mdev/drivers/vfio_ap_mdev
  -r--r--r-- guest_matrix
  lrwxrwxrwx iommu_group -> ../../../../kernel/iommu_groups/0
  -r--r--r-- matrix
  lrwxrwxrwx mdev_type -> ../mdev_supported_types/vfio_ap-passthrough
  --w------- remove
  lrwxrwxrwx subsystem -> ../../../../bus/mdev
  -rw-r--r-- uevent
  --w------- unassign_adapter
  --w------- unassign_control_domain
  --w------- unassign_domain
  drwxr-xr-x vfio-dev
