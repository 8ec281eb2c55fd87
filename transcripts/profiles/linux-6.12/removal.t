#apsh: profile=linux-6.12

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

QEMU is asked to unplug it and does, so that the removal ends at once:

  $ echo 1 > $uuid/remove
  $ [ -e $uuid ]
  [1]
  $ dmesg -t
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Relaying device request to user (#0)
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Removing from iommu group 0
  $ ssh guest1 ls /sys/bus/ap/devices
  $ cat /sys/bus/ap/devices/05.0004/status
  unassigned
  $ rmmod vfio_ap
  $ dmesg -t | tail -n 1
  vfio_ap matrix: MDEV: Unregistering
