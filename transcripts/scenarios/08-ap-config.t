#apsh: profile=linux-6.12
Scenario 8, after the kernel's vfio-ap document of 6.12: a device is filled with one
write, and what is read from the file can be written to another's.

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ cat features
  guest_matrix hotplug ap_config
  $ uuid1=11111111-1111-1111-1111-111111111111
  $ uuid2=22222222-2222-2222-2222-222222222222
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 0x06$(printf %062d 0),0x08$(printf %062d 0),0x08$(printf %062d 0) > $uuid1/ap_config
  $ cat $uuid1/matrix
  05.0004
  06.0004
  $ cat $uuid1/control_domains
  0004
  $ cat $uuid1/ap_config
  0x0600000000000000000000000000000000000000000000000000000000000000,0x0800000000000000000000000000000000000000000000000000000000000000,0x0800000000000000000000000000000000000000000000000000000000000000
  $ config=$(cat $uuid1/ap_config)
  $ echo $config > $uuid2/ap_config
  bash: echo: write error: Address already in use
  [1]
  $ cat $uuid2/matrix
  $ echo 0x0,0x0,0x0 > $uuid1/ap_config
  $ cat $uuid1/matrix
  $ echo $config > $uuid2/ap_config
  $ cat $uuid2/ap_config
  0x0600000000000000000000000000000000000000000000000000000000000000,0x0800000000000000000000000000000000000000000000000000000000000000,0x0800000000000000000000000000000000000000000000000000000000000000
