#apsh: profile=linux-6.12
When a parent comes, what is to be started with it is started; what cannot be is
warned of:

  $ modprobe vfio_ap
  $ rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*
  $ for n in 1 2 3; do mdevctl define -u $n$n$n$n$n$n$n$n-1111-2222-3333-444444444444 -p matrix -t vfio_ap-passthrough; done
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 -a
  $ mdevctl modify -u 22222222-1111-2222-3333-444444444444 -a
  $ mdevctl modify -u 22222222-1111-2222-3333-444444444444 --addattr assign_adapter --value 999
  $ mdevctl start-parent-mdevs matrix
  [2019-06-13T12:00:00Z WARN  mdevctl] Failed to write 999 to attribute assign_adapter
  [2019-06-13T12:00:00Z WARN  mdevctl] No such device (os error 19)
  $ mdevctl list
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto (defined)
  $ mdevctl start-parent-mdevs nosuch
