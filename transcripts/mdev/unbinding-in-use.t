Taking the driver from a device that a guest uses waits for the guest's end on
every kernel. From 6.5 on QEMU is asked, and unplugs it:

  $ profiles run 'modprobe vfio_ap
  > echo 0x > /sys/bus/ap/apmask
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > cd /sys/bus/mdev/drivers/vfio*_mdev
  > matrix=/sys/devices/vfio_ap/matrix
  > echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  > echo 5 > $matrix/$uuid/assign_adapter
  > echo 4 > $matrix/$uuid/assign_domain
  > qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$matrix/$uuid
  > dmesg -C
  > echo $uuid > unbind &
  > sleep 1
  > ls -d $uuid
  > ls $matrix/$uuid | xargs
  > jobs
  > ssh guest1 ls /sys/bus/ap/devices
  > kill -INT %1
  > wait
  > dmesg -t
  > ssh guest1 poweroff
  > ls $matrix/$uuid | xargs
  > [ ! -e $matrix/$uuid/matrix ] || cat $matrix/$uuid/matrix
  > echo 1 > $matrix/$uuid/remove
  > ls $matrix'
  document:
    [1] 1005
    ls: cannot access '69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1': No such file or directory
    assign_adapter assign_control_domain assign_domain control_domains guest_matrix iommu_group matrix mdev_type remove subsystem uevent unassign_adapter unassign_control_domain unassign_domain
    [1]+  Running                 echo $uuid > unbind &
    05.0004
    card05
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Device is currently in use, task "bash" (1005) blocked until device is released
    Connection to guest1 closed by remote host.
    assign_adapter assign_control_domain assign_domain control_domains guest_matrix matrix mdev_type remove subsystem uevent unassign_adapter unassign_control_domain unassign_domain
    05.0004
    driver
    mdev_supported_types
    subsystem
    uevent
  linux-4.20:
    [1] 1005
    ls: cannot access '69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1': No such file or directory
    assign_adapter assign_control_domain assign_domain control_domains iommu_group matrix mdev_type remove subsystem uevent unassign_adapter unassign_control_domain unassign_domain
    [1]+  Running                 echo $uuid > unbind &
    05.0004
    card05
    vfio_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Device is currently in use, task "bash" (1005) blocked until device is released
    Connection to guest1 closed by remote host.
    assign_adapter assign_control_domain assign_domain control_domains matrix mdev_type remove subsystem uevent unassign_adapter unassign_control_domain unassign_domain
    05.0004
    mdev_supported_types
    uevent
  linux-6.1:
    [1] 1005
    ls: cannot access '69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1': No such file or directory
    iommu_group mdev_type remove subsystem uevent vfio-dev
    [1]+  Running                 echo $uuid > unbind &
    05.0004
    card05
    vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Device is currently in use, task "bash" (1005) blocked until device is released
    Connection to guest1 closed by remote host.
    mdev_type remove subsystem uevent
    driver
    mdev_supported_types
    subsystem
    uevent
  linux-6.12, linux-6.19:
    [1] 1005
    ls: cannot access '69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1': No such file or directory
    mdev_type remove subsystem uevent
    [1]+  Done                    echo $uuid > unbind
    bash: kill: %1: no such job
    vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Relaying device request to user (#0)
    vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Removing from iommu group 0
    Connection to guest1 closed by remote host.
    mdev_type remove subsystem uevent
    driver
    features
    mdev_supported_types
    subsystem
    uevent

What is removed meanwhile goes at the guest's end as well:

  $ profiles run 'modprobe vfio_ap
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD/$uuid
  > echo $uuid > $(echo /sys/bus/mdev/drivers/vfio*_mdev/unbind) &
  > sleep 1
  > echo 1 > $uuid/remove &
  > sleep 1
  > ls
  > ssh guest1 poweroff
  > wait
  > ls'
  document:
    [1] 1004
    [2] 1007
    bash: echo: write error: Device or resource busy
    69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
    driver
    mdev_supported_types
    subsystem
    uevent
    Connection to guest1 closed by remote host.
    69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
    driver
    mdev_supported_types
    subsystem
    uevent
  linux-4.20:
    [1] 1004
    [2] 1007
    bash: echo: write error: Device or resource busy
    69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
    mdev_supported_types
    uevent
    Connection to guest1 closed by remote host.
    69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
    mdev_supported_types
    uevent
  linux-6.1:
    [1] 1004
    [2] 1007
    69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
    driver
    mdev_supported_types
    subsystem
    uevent
    Connection to guest1 closed by remote host.
    driver
    mdev_supported_types
    subsystem
    uevent
  linux-6.12, linux-6.19:
    [1] 1004
    [2] 1007
    driver
    features
    mdev_supported_types
    subsystem
    uevent
    Connection to guest1 closed by remote host.
    driver
    features
    mdev_supported_types
    subsystem
    uevent
