Writing a UUID makes a device of that name, also straight from the
generator [D-21]:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough
  $ uuidgen > create
  $ uuid1=$(ls devices)
  $ uuid2=fe5b7f5c-9c6c-4a4e-8a7c-3d9f0d1f3b52
  $ echo $uuid2 > create
  $ ls devices | wc -l
  2
  $ readlink devices/$uuid2
  ../../../fe5b7f5c-9c6c-4a4e-8a7c-3d9f0d1f3b52

Both stand under the matrix device, with these files [D-21]:

  $ cd /sys/devices/vfio_ap/matrix
  $ ls $uuid2
  assign_adapter
  assign_control_domain
  assign_domain
  control_domains
  driver
  guest_matrix
  iommu_group
  matrix
  mdev_type
  remove
  subsystem
  uevent
  unassign_adapter
  unassign_control_domain
  unassign_domain
  $ [ "$(ls $uuid1)" = "$(ls $uuid2)" ]

A name can be used once, and has to be a UUID [D-21]:

  $ cd mdev_supported_types/vfio_ap-passthrough
  $ echo $uuid2 > create
  bash: echo: write error: File exists
  [1]
  $ echo 11111111-2222-3333-4444 > create
  bash: echo: write error: Invalid argument
  [1]
  $ echo 11111111-2222-3333-4444-55555555555g > create
  bash: echo: write error: Invalid argument
  [1]
  $ echo 11111111-2222-3333-4444-AAAAAAAAAAAA > create
  $ ls devices | grep 1111
  11111111-2222-3333-4444-aaaaaaaaaaaa
