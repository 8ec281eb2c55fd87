A guest leaves answers in its queues. Whoever has a queue next finds them there,
unless the queue was reset. An adapter is unassigned:

  $ guest='modprobe vfio_ap
  > echo 0x > /sys/bus/ap/apmask
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > cd $uuid
  > for adapter in 5 6; do echo $adapter > assign_adapter; done
  > for domain in 4 0xab; do echo $domain > assign_domain; done
  > qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD
  > for queue in 05.0004 05.00ab 06.0004; do ssh guest1 apcmd nqap $queue; done > /dev/null
  > left() { for queue; do apcmd dqap $queue; done; true; }'
  $ profiles run "$guest"'
  > echo 5 > unassign_adapter
  > left 05.0004 06.0004'
  document:
    dqap 05.0004: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-4.20:
    bash: echo: write error: Device or resource busy
    dqap 05.0004: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-6.1, linux-6.12, linux-6.19:
    dqap 05.0004: response code 10 (queue full, or no reply)
    dqap 06.0004: response code 00 (normal)

A domain is assigned, and the guest loses adapter 5, whose queue is not bound:

  $ profiles run "$guest"'
  > echo 05.00ff > /sys/bus/ap/drivers/vfio_ap/unbind
  > echo 0xff > assign_domain
  > left 05.0004 06.0004'
  document:
    bash: /sys/bus/ap/drivers/vfio_ap/unbind: Permission denied
    dqap 05.0004: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-4.20:
    bash: echo: write error: Device or resource busy
    dqap 05.0004: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-6.1:
    dqap 05.0004: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-6.12, linux-6.19:
    dqap 05.0004: response code 10 (queue full, or no reply)
    dqap 06.0004: response code 00 (normal)

A queue is taken from its driver, and the adapter from the guest:

  $ profiles run "$guest"'
  > echo 05.00ab > /sys/bus/ap/drivers/vfio_ap/unbind
  > left 05.0004 05.00ab 06.0004'
  document:
    bash: /sys/bus/ap/drivers/vfio_ap/unbind: Permission denied
    dqap 05.0004: response code 00 (normal)
    dqap 05.00ab: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-4.20:
    dqap 05.0004: response code 00 (normal)
    dqap 05.00ab: response code 00 (normal)
    dqap 06.0004: response code 00 (normal)
  linux-6.1:
    dqap 05.0004: response code 00 (normal)
    dqap 05.00ab: response code 10 (queue full, or no reply)
    dqap 06.0004: response code 00 (normal)
  linux-6.12, linux-6.19:
    dqap 05.0004: response code 10 (queue full, or no reply)
    dqap 05.00ab: response code 10 (queue full, or no reply)
    dqap 06.0004: response code 00 (normal)

The guest ends:

  $ profiles run "$guest"'
  > ssh guest1 poweroff 2> /dev/null
  > left 05.0004 06.0004'
  document, linux-4.20, linux-6.1, linux-6.12, linux-6.19:
    dqap 05.0004: response code 10 (queue full, or no reply)
    dqap 06.0004: response code 10 (queue full, or no reply)
