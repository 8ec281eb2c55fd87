#apsh: profile=linux-6.19

All three masks of a device are set at once:

  $ modprobe vfio_ap
  $ cat /sys/devices/vfio_ap/matrix/features
  guest_matrix hotplug ap_config
  $ echo 0x > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid
  $ echo 0x06,0x08,0x0800 > ap_config
  $ cat ap_config
  0x0600000000000000000000000000000000000000000000000000000000000000,0x0800000000000000000000000000000000000000000000000000000000000000,0x0800000000000000000000000000000000000000000000000000000000000000
  $ cat matrix control_domains guest_matrix
  05.0004
  06.0004
  0004
  05.0004
  06.0004
  $ echo 0x04,0x08,0x > ap_config
  $ cat matrix control_domains guest_matrix
  05.0004
  05.0004

All or nothing: masks, not the host's, not another device's. A newline separates
as a comma does, and what is behind the third mask is not looked at:

  $ printf 0x06,0x08 > ap_config
  bash: printf: write error: Invalid argument
  [1]
  $ echo 0x06,0x08 > ap_config
  $ echo 0x06,0x08,0x0g > ap_config
  bash: echo: write error: Invalid argument
  [1]
  $ echo 0x06,0x08,0x0,0x0 > ap_config
  $ cat matrix
  05.0004
  06.0004
  $ echo +4 > /sys/bus/ap/apmask
  $ echo 0x0c,0x08,0x > ap_config
  bash: echo: write error: Cannot assign requested address
  [1]
  $ cat matrix
  05.0004
  06.0004
  $ uuid2=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2
  $ echo $uuid2 > ../mdev_supported_types/vfio_ap-passthrough/create
  $ echo 0x04,0x08,0x > ../$uuid2/ap_config
  bash: echo: write error: Address already in use
  [1]
  $ echo 0x02,0x08,0x > ../$uuid2/ap_config
  bash: echo: write error: Address already in use
  [1]
  $ cat ../$uuid2/matrix

A running guest follows:

  $ qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD
  $ echo 0x04,0x0800000000000000010000000000000000000000001,0x > ap_config
  $ ssh guest1 ls /sys/bus/ap/devices
  05.0004
  05.0047
  05.00ab
  card05
