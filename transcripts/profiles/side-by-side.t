The same session on every kernel; what several of them answer stands once. A
domain is assigned to a device that has adapter 5, first while the host still has
the queue, then when it is set aside:

  $ begin='modprobe vfio_ap
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > cd $uuid'
  $ profiles run "$begin"'
  > echo 5 > assign_adapter
  > echo 4 > assign_domain
  > cat matrix'
  document, linux-6.1, linux-6.12, linux-6.19:
    bash: echo: write error: Cannot assign requested address
    05.
  linux-4.20:
    bash: echo: write error: Cannot assign requested address
    bash: echo: write error: Cannot assign requested address
  $ profiles run "$begin"'
  > echo -4 > /sys/bus/ap/aqmask
  > echo 5 > assign_adapter
  > echo 4 > assign_domain
  > cat matrix guest_matrix'
  document:
    05.0004
    cat: guest_matrix: No such device
    [1]
  linux-4.20:
    05.0004
    cat: guest_matrix: No such file or directory
    [1]
  linux-6.1, linux-6.12, linux-6.19:
    05.0004
    05.0004

An adapter that is not there, assigned to a running guest:

  $ guest="$begin"'
  > echo -4 > /sys/bus/ap/aqmask
  > echo 5 > assign_adapter
  > echo 4 > assign_domain
  > qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD'
  $ profiles run "$guest"'
  > echo 7 > assign_adapter
  > cat guest_matrix'
  document:
    05.0004
    07.0004
  linux-4.20:
    bash: echo: write error: Device or resource busy
    cat: guest_matrix: No such file or directory
    [1]
  linux-6.1, linux-6.12, linux-6.19:
    05.0004

The host takes back what the guest has:

  $ profiles run "$guest"'
  > dmesg -C
  > echo +4 > /sys/bus/ap/aqmask
  > dmesg -t
  > basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  > ssh guest1 ls /sys/bus/ap/devices'
  document:
    bash: echo: write error: Address already in use
    vfio_ap
    05.0004
    card05
  linux-4.20:
    cex4queue
    05.0004
    card05
  linux-6.1, linux-6.12, linux-6.19:
    bash: echo: write error: Device or resource busy
    vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Can not reserve queue 05.0004 for host driver: in use by mdev
    vfio_ap
    05.0004
    card05

The adapter is configured off:

  $ profiles run "$guest"'
  > se configure-off 5
  > ls /sys/devices/ap | grep card05
  > cat guest_matrix
  > cat /sys/bus/ap/devices/05.0004/status'
  document:
    05.0004
    cat: /sys/bus/ap/devices/05.0004/status: No such file or directory
    [1]
  linux-4.20:
    cat: guest_matrix: No such file or directory
    cat: /sys/bus/ap/devices/05.0004/status: No such file or directory
    [1]
  linux-6.1, linux-6.12, linux-6.19:
    card05
    05.0004
    in use

The device is removed while the guest has it:

  $ profiles run "$guest"'
  > dmesg -C
  > (echo 1 > remove &)
  > sleep 1
  > [ -e assign_adapter ] && echo there
  > dmesg -t | cut -d : -f 2-'
  document, linux-4.20:
    [1] * (glob)
    bash: echo: write error: Device or resource busy
    there
  linux-6.1:
    [1] * (glob)
  linux-6.12, linux-6.19:
    [1] * (glob)
     Relaying device request to user (#0)
     Removing from iommu group 0

The driver is taken from a queue by hand:

  $ profiles run "$guest"'
  > echo 05.0004 > /sys/bus/ap/drivers/vfio_ap/unbind
  > ssh guest1 ls /sys/bus/ap/devices'
  document:
    bash: /sys/bus/ap/drivers/vfio_ap/unbind: Permission denied
    05.0004
    card05
  linux-4.20:
    05.0004
    card05
  linux-6.1, linux-6.12, linux-6.19:
