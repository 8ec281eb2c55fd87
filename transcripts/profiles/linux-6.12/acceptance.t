#apsh: profile=linux-6.12

Two devices on a host with adapters 4, 5, 6 and domains 4, 0x47, 0xab, 0xff. An
adapter alone is taken while the host still has everything, a domain for it is
not:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ uuid2=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  $ cat $uuid1/matrix
  05.
  $ echo 4 > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ ls /sys/bus/ap/drivers/vfio_ap | grep -c '[.]'
  12
  $ for domain in 4 0xab; do echo $domain > $uuid1/assign_domain; done
  $ echo 6 > $uuid1/assign_adapter
  $ cat $uuid1/matrix
  05.0004
  05.00ab
  06.0004
  06.00ab

The second device shares the adapter, not the queue; the log says which:

  $ echo 5 > $uuid2/assign_adapter
  $ echo 0x47 > $uuid2/assign_domain
  $ dmesg -C
  $ echo 4 > $uuid2/assign_domain
  bash: echo: write error: Address already in use
  [1]
  $ cat $uuid2/matrix
  05.0047
  $ dmesg -t
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2: Userspace may not assign queue 05.0004 to mdev: already assigned to 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1

The host gets back what no device has:

  $ dmesg -C
  $ echo +4 > /sys/bus/ap/aqmask
  bash: echo: write error: Device or resource busy
  [1]
  $ dmesg -t
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Can not reserve queue 05.0004 for host driver: in use by mdev
  vfio_ap_mdev 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1: Can not reserve queue 06.0004 for host driver: in use by mdev
  $ echo +0xff > /sys/bus/ap/aqmask
  $ echo 0xff > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo -5 > /sys/bus/ap/apmask
  $ echo 0x > /sys/bus/ap/apmask
  $ echo 0x5g > /sys/bus/ap/apmask
  bash: echo: write error: Invalid argument
  [1]

A guest gets what is there and bound, as it is assigned:

  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ cd $uuid1
  $ cat guest_matrix
  05.0004
  05.00ab
  06.0004
  06.00ab
  $ echo 7 > assign_adapter
  $ cat matrix | tail -n 2
  07.0004
  07.00ab
  $ cat guest_matrix
  05.0004
  05.00ab
  06.0004
  06.00ab
  $ echo bad > assign_adapter
  bash: echo: write error: Invalid argument
  [1]
  $ echo 256 > assign_domain
  bash: echo: write error: No such device
  [1]
  $ echo 4 > unassign_domain
  $ cat guest_matrix
  05.00ab
  06.00ab
  $ ssh guest1 ls /sys/bus/ap/devices
  05.00ab
  06.00ab
  card05
  card06

Adapter 6 in standby stays in the masks; out of the LPAR it leaves them, while
the matrix keeps it:

  $ se configure-off 6
  $ cat /sys/devices/ap/card06/config
  0
  $ ssh guest1 cat /sys/devices/ap/card06/config
  0
  $ cat guest_matrix
  05.00ab
  06.00ab
  $ se configure-off 4 5
  $ se remove adapter 6
  $ se configure-on 4 5 6
  $ ls /sys/devices/ap
  card04
  card05
  uevent
  $ cat guest_matrix
  05.00ab
  $ grep 06 matrix
  06.00ab

Without a guest the file shows what one would get:

  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ cat guest_matrix
  05.00ab
