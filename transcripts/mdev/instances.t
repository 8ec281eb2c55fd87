What a device holds is freed with it, and the instance too:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ type=mdev_supported_types/vfio_ap-passthrough
  $ for n in 1 2 3; do uuidgen > $type/create; done
  $ cat $type/available_instances
  65533
  $ for device in $type/devices/*; do echo 5 > $device/assign_adapter; done
  $ for device in $type/devices/*
  > do
  >   echo 4 > $device/assign_domain && first=$device
  > done
  bash: echo: write error: Address already in use
  bash: echo: write error: Address already in use
  [1]
  $ echo 1 > $first/remove
  $ cat $type/available_instances
  65534
  $ for device in $type/devices/*; do echo 4 > $device/assign_domain; done
  bash: echo: write error: Address already in use
  [1]

The first that asked has it now:

  $ cat $type/devices/*/matrix
  05.0004
  05.
