#apsh: profile=linux-6.1

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

The writer waits, here in the background. Meanwhile the device's files are gone,
its name is taken and the guest goes on:

  $ echo 1 > $uuid/remove &
  [1] * (glob)
  $ sleep 1
  $ ls $uuid
  iommu_group
  vfio-dev
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  bash: echo: write error: File exists
  [1]
  $ ls mdev_supported_types/vfio_ap-passthrough/devices
  $ cat /sys/bus/ap/devices/05.0004/status
  in use
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  card05

A signal does not end the removal; the log says who waits. Here, unlike on a real
machine, the writer itself is let go:

  $ kill -INT %1
  $ wait %1
  [130]
  $ dmesg -t
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Device is currently in use, task "bash" (*) blocked until device is released (glob)
  $ ls $uuid
  iommu_group
  vfio-dev
  $ cat mdev_supported_types/vfio_ap-passthrough/available_instances
  65535

The end of the guest ends it:

  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ [ -e $uuid ]
  [1]
  $ cat mdev_supported_types/vfio_ap-passthrough/available_instances
  65536
  $ cat /sys/bus/ap/devices/05.0004/status
  unassigned
