Two devices on a host with adapters 4, 5, 6 and domains 4, 0x47, 0xab, 0xff:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen) uuid2=$(uuidgen)
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done

An adapter alone is taken while the host still has everything, a domain for it is
not:

  $ echo 5 > $uuid1/assign_adapter
  $ cat $uuid1/matrix
  05.
  $ echo 4 > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]

With the domains set aside it is:

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

The second device shares the adapter, not the queue:

  $ echo 5 > $uuid2/assign_adapter
  $ echo 0x47 > $uuid2/assign_domain
  $ echo 4 > $uuid2/assign_domain
  bash: echo: write error: Address already in use
  [1]
  $ cat $uuid2/matrix
  05.0047

The host gets back what no device has, and then has it:

  $ echo +4 > /sys/bus/ap/aqmask
  bash: echo: write error: Address already in use
  [1]
  $ echo +0xff > /sys/bus/ap/aqmask
  $ echo 0xff > $uuid1/assign_domain
  bash: echo: write error: Cannot assign requested address
  [1]
  $ echo -5 > /sys/bus/ap/apmask
  $ echo 0x > /sys/bus/ap/apmask
  $ echo 0x5g > /sys/bus/ap/apmask
  bash: echo: write error: Invalid argument
  [1]

A guest changes nothing in what is refused, and gets what is not:

  $ qemu-system-s390x -cpu host -device \
  >   vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ cd $uuid1
  $ cat guest_matrix
  05.0004
  05.00ab
  06.0004
  06.00ab
  $ echo 7 > assign_adapter
  $ cat guest_matrix | tail -n 2
  07.0004
  07.00ab
  $ ssh guest1 lszcrypt | grep ^07
  [1]
  $ echo bad > assign_adapter
  bash: echo: write error: Invalid argument
  [1]
  $ echo 256 > assign_domain
  bash: echo: write error: No such device
  [1]
  $ echo 4 > unassign_domain
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.00ab     CEX5C CCA-Coproc
  06          CEX5A Accelerator
  06.00ab     CEX5A Accelerator

Adapter 6 in standby, then out of the LPAR: the guest cannot use it, its masks have
it:

  $ se configure-off 6
  $ ssh guest1 lszcrypt | grep ^06
  [1]
  $ grep 06 guest_matrix
  06.00ab
  $ se configure-off 4 5
  $ se remove adapter 6
  $ se configure-on 4 5 6
  $ ls -d /sys/devices/ap/card06
  ls: cannot access '/sys/devices/ap/card06': No such file or directory
  [2]
  $ grep 06 matrix guest_matrix
  matrix:06.00ab
  guest_matrix:06.00ab

Only without the guest can the device go:

  $ echo 1 > remove
  bash: echo: write error: Device or resource busy
  [1]
  $ ssh guest1 poweroff
  Connection to guest1 closed by remote host.
  [255]
  $ cat guest_matrix
  cat: guest_matrix: No such device
  [1]
  $ echo 1 > remove
