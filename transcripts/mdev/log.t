What the kernel log says of a device that comes and goes, to its group of the
IOMMU:

  $ profiles run 'modprobe vfio_ap
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > basename $(readlink $uuid/iommu_group)
  > echo 1 > $uuid/remove
  > rmmod vfio_ap
  > dmesg -t | tail -n +3'
  document:
    0
    VFIO - User Level meta-driver version: 0.3
    vfio_ap matrix: MDEV: Registered
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Adding to iommu group 0
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: MDEV: group_id = 0
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Removing from iommu group 0
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: MDEV: detaching iommu
    vfio_ap matrix: MDEV: Unregistering
  linux-4.20:
    0
    VFIO - User Level meta-driver version: 0.3
    vfio_ap matrix: MDEV: Registered
    iommu: Adding device 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 to group 0
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: MDEV: group_id = 0
    iommu: Removing device 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 from group 0
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: MDEV: detaching iommu
    vfio_ap matrix: MDEV: Unregistering
  linux-6.1, linux-6.12, linux-6.19:
    0
    VFIO - User Level meta-driver version: 0.3
    vfio_ap matrix: MDEV: Registered
    vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Adding to iommu group 0
    vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Removing from iommu group 0
    vfio_ap matrix: MDEV: Unregistering

Numbers of groups that are free are taken again, the lowest first:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd
  $ for i in 1 2 3; do echo $uuid$i > mdev_supported_types/*/create; done
  $ echo 1 > ${uuid}2/remove
  $ dmesg -C
  $ for i in 4 5; do echo $uuid$i > mdev_supported_types/*/create; done
  $ dmesg -x -t | grep iommu
  kern  :info  : vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd4: Adding to iommu group 1
  kern  :info  : vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd5: Adding to iommu group 3
