Queues that no driver wants are reset by later kernels all the same:

  $ profiles run 'se configure-off 4 5 6
  > se remove adapter 5
  > echo -5 > /sys/bus/ap/apmask
  > se configure-on 5
  > se add adapter 5
  > cd /sys/bus/ap/devices/05.0004
  > cat reset interrupt
  > modprobe vfio_ap
  > cat reset interrupt'
  document, linux-4.20:
    Reset in progress.
    Interrupts disabled.
    No Reset Timer set.
    Interrupts enabled.
  linux-6.1, linux-6.12, linux-6.19:
    No Reset Timer set.
    Interrupts enabled.
    No Reset Timer set.
    Interrupts enabled.
