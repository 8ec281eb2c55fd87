From Linux 5.14 on the matrix is the driver's: taken from it by hand, a mediated
device loses its matrix and its files, and is bound to no driver again. Before, it
loses its group alone, and comes back as it was:

  $ profiles run 'modprobe vfio_ap
  > echo 0x > /sys/bus/ap/apmask
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > driver=/sys/bus/mdev/drivers/vfio*_mdev
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > echo 5 > $uuid/assign_adapter
  > echo 4 > $uuid/assign_domain
  > udevadm monitor --kernel > /tmp/heard &
  > sleep 1
  > echo $uuid > $(echo $driver/unbind)
  > ls $uuid
  > ls $driver | grep -c $uuid
  > cat mdev_supported_types/vfio_ap-passthrough/available_instances
  > qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD/$uuid 2>&1 | cut -d: -f4-
  > echo $uuid > $(echo $driver/unbind)
  > echo $uuid > $(echo $driver/bind)
  > echo $uuid > /sys/bus/mdev/drivers_probe
  > cat $uuid/matrix
  > echo 1 > $uuid/remove
  > sleep 1
  > kill %1
  > grep "KERNEL\[" /tmp/heard | grep -v kvm | cut -d" " -f2- | sed s,/devices/vfio_ap/matrix/$uuid,UUID,'
  document:
    [1] 1002
    assign_adapter
    assign_control_domain
    assign_domain
    control_domains
    guest_matrix
    matrix
    mdev_type
    remove
    subsystem
    uevent
    unassign_adapter
    unassign_control_domain
    unassign_domain
    0
    65535
     no iommu_group found for /sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Failed to read the symbolic link \xe2\x80\x9c/sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/iommu_group\xe2\x80\x9d: No such file or directory (esc)
    bash: echo: write error: No such device
    05.0004
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   UUID (mdev)
    add      /devices/virtual/vfio/0 (vfio)
    bind     UUID (mdev)
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   UUID (mdev)
    remove   UUID (mdev)
  linux-4.20:
    [1] 1002
    assign_adapter
    assign_control_domain
    assign_domain
    control_domains
    matrix
    mdev_type
    remove
    subsystem
    uevent
    unassign_adapter
    unassign_control_domain
    unassign_domain
    0
    65535
     no iommu_group found for /sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Failed to read the symbolic link \xe2\x80\x9c/sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/iommu_group\xe2\x80\x9d: No such file or directory (esc)
    bash: echo: write error: No such device
    05.0004
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   UUID (mdev)
    add      /devices/virtual/vfio/0 (vfio)
    bind     UUID (mdev)
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   UUID (mdev)
    remove   UUID (mdev)
  linux-6.1, linux-6.12, linux-6.19:
    [1] 1002
    mdev_type
    remove
    subsystem
    uevent
    0
    65535
     no iommu_group found for /sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Failed to read the symbolic link \xe2\x80\x9c/sys/devices/vfio_ap/matrix/69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/iommu_group\xe2\x80\x9d: No such file or directory (esc)
    bash: echo: write error: No such device
    bash: echo: write error: No such device
    cat: 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1/matrix: No such file or directory
    remove   UUID/vfio-dev/vfio0 (vfio-dev)
    remove   /devices/virtual/vfio/0 (vfio)
    unbind   UUID (mdev)
    remove   UUID (mdev)
