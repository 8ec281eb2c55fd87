#apsh: profile=linux-4.20

A device that a guest uses:

  $ modprobe vfio_ap
  $ echo 0x > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid/assign_adapter
  $ echo 4 > $uuid/assign_domain
  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD/$uuid
  $ rmmod vfio_ap
  rmmod: ERROR: Module vfio_ap is in use
  [1]
  $ dmesg -C

It stays:

  $ echo 1 > $uuid/remove
  bash: echo: write error: Device or resource busy
  [1]
  $ ls $uuid
  assign_adapter
  assign_control_domain
  assign_domain
  control_domains
  driver
  iommu_group
  matrix
  mdev_type
  remove
  subsystem
  uevent
  unassign_adapter
  unassign_control_domain
  unassign_domain
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ echo 1 > $uuid/remove
  $ cat mdev_supported_types/vfio_ap-passthrough/available_instances
  65536
  $ rmmod vfio_ap
