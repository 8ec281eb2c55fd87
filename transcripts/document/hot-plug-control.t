A guest without control domains:

  $ modprobe vfio_ap
  $ echo -4,-0x47 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen)
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ echo 5 > assign_adapter
  $ echo 4 > assign_domain
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on \
  >   -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  $ ssh guest1 cat /sys/bus/ap/ap_control_domain_mask
  0x0000000000000000000000000000000000000000000000000000000000000000

Assigned ones are the guest's at once, as far as the LPAR has them; it does not
have domain 1. The queues stay as they are [D-33].

  $ for domain in 1 4 0x47; do echo $domain > assign_control_domain; done
  $ ssh guest1 cat /sys/bus/ap/ap_control_domain_mask
  0x0800000000000000010000000000000000000000000000000000000000000000
  $ ssh guest1 apcmd nqap 05.0004 --domain 0x47
  nqap 05.0004: response code 00 (normal)
  $ cat control_domains
  0001
  0004
  0047
  $ cat matrix guest_matrix
  05.0004
  05.0004

The way back [D-33]:

  $ echo 4 > unassign_control_domain
  $ ssh guest1 cat /sys/bus/ap/ap_control_domain_mask
  0x0000000000000000010000000000000000000000000000000000000000000000
  $ ssh guest1 apcmd nqap 05.0004 --domain 4
  nqap 05.0004: response code 42 (the domain is no control domain)
  [1]
