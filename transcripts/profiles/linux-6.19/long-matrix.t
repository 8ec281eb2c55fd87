#apsh: profile=linux-6.19

What is longer than a page is cut; earlier kernels write on behind the page, and
their log says so:

  $ modprobe vfio_ap
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 0x > /sys/bus/ap/apmask
  $ ones=0x$(printf 'f%.0s' {1..64})
  $ echo $ones,$ones,$ones > $uuid/ap_config
  $ dmesg -C
  $ wc -c < $uuid/matrix
  4095
  $ tail -n 1 $uuid/matrix
  01.00ff (no-eol)
  $ wc -l < $uuid/control_domains
  256
  $ dmesg
