#apsh: lab=../../labs/small-model.json

A smaller model stops at a lower number: this one at adapter 63 and
domain 15 [D-1] [D-23].

  $ cat /sys/bus/ap/ap_max_domain_id
  15
  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ echo 63 > assign_adapter
  $ echo 64 > assign_adapter
  bash: echo: write error: No such device
  [1]
  $ echo 16 > assign_domain
  bash: echo: write error: No such device
  [1]
  $ echo 16 > assign_control_domain
  bash: echo: write error: No such device
  [1]
  $ echo 15 > assign_control_domain
  $ cat control_domains
  000f
