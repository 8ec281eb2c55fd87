From 5.3 on KVM lets guests have the interrupts of adapters:

  $ guest='modprobe vfio_ap
  > echo 0x > /sys/bus/ap/apmask
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > cd $uuid
  > echo 5 > assign_adapter
  > echo 4 > assign_domain'
  $ profiles run "$guest"'
  > qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD
  > ssh guest1 cat /sys/bus/ap/ap_interrupts /sys/bus/ap/devices/05.0004/interrupt'
  document, linux-6.1, linux-6.12, linux-6.19:
    1
    Interrupts enabled.
  linux-4.20:
    0
    Interrupts disabled.
  $ profiles run "$guest"'
  > qemu-system-s390x -cpu host,apqi=on -device vfio-ap,sysfsdev=$PWD && echo started'
  document, linux-6.1, linux-6.12, linux-6.19:
    started
  linux-4.20:
    qemu-system-s390x: Some features requested in the CPU model are not available in the configuration: apqi  
    [1]
