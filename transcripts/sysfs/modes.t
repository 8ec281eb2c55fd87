A file of sysfs opens only for what its mode says, also for root:

  $ id -u
  0
  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ cat assign_adapter
  cat: assign_adapter: Permission denied
  [1]
  $ cat remove
  cat: remove: Permission denied
  [1]
  $ echo 5 > matrix
  bash: matrix: Permission denied
  [1]
  $ echo 5 > /sys/bus/ap/ap_max_domain_id
  bash: /sys/bus/ap/ap_max_domain_id: Permission denied
  [1]

The open fails before the text is looked at, and appending is writing:

  $ echo nonsense >> control_domains
  bash: control_domains: Permission denied
  [1]
  $ read line < assign_domain
  bash: assign_domain: Permission denied
  [1]

A directory is neither read nor written as a file:

  $ cat /sys/bus/ap
  cat: /sys/bus/ap: Is a directory
  [1]
  $ echo 5 > /sys/bus/ap
  bash: /sys/bus/ap: Is a directory
  [1]
