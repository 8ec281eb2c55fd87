#apsh: profile=linux-6.12

A matrix of 1,024 queues is longer than the page in which a kernel shows it. Real
kernels write behind that page; what can be read ends within a line, and the log
says so:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 0x > /sys/bus/ap/apmask
  $ for i in {0..31}; do
  >   echo $i > $uuid/assign_adapter
  >   echo $i > $uuid/assign_domain
  > done
  $ dmesg -C
  $ wc -c $uuid/matrix
  4095 *matrix (glob)
  $ tail -n 1 $uuid/matrix
  0f.001f (no-eol)
  $ dmesg -t | uniq
  fill_read_buffer: dev_attr_show+0x0/0x68 returned bad count
