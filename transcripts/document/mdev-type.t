The matrix device offers one type of mediated device [D-20]:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix/mdev_supported_types
  $ ls
  vfio_ap-passthrough
  $ cd vfio_ap-passthrough
  $ ls
  available_instances
  create
  device_api
  devices
  name
  $ cat name
  VFIO AP Passthrough Device
  $ cat device_api
  vfio-ap
  $ ls devices

Each device that there is takes one of the instances [D-20]:

  $ cat available_instances
  65536
  $ uuidgen > create
  $ cat available_instances
  65535
  $ ls devices | wc -l
  1
  $ cat create
  cat: create: Permission denied
  [1]
