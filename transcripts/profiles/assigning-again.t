What is assigned already is assigned again, and what is not assigned unassigned,
with the queue bound and without:

  $ profiles run 'modprobe vfio_ap
  > echo -5 > /sys/bus/ap/apmask
  > cd /sys/devices/vfio_ap/matrix
  > uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  > echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > cd $uuid
  > echo 5 > assign_adapter
  > echo 4 > assign_domain
  > echo 5 > assign_adapter && echo again
  > se configure-off 5
  > echo 5 > assign_adapter && echo again
  > echo 4 > assign_domain && echo again
  > echo 9 > unassign_domain && echo gone'
  document, linux-6.1, linux-6.12, linux-6.19:
    again
    again
    again
    gone
  linux-4.20:
    again
    bash: echo: write error: Cannot assign requested address
    bash: echo: write error: Cannot assign requested address
    gone
