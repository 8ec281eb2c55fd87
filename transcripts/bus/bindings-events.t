When all queues have a driver again, later kernels tell udev, and count how often
that was so since boot:

  $ profiles run 'udevadm monitor --kernel --property -s ap > /tmp/heard &
  > sleep 1
  > echo 05.0004 > /sys/bus/ap/drivers/cex4queue/unbind
  > echo 05.0004 > /sys/bus/ap/drivers_probe
  > se configure-off 5 > /dev/null
  > se configure-on 5 > /dev/null
  > sleep 1
  > kill %1
  > grep -E "^(KERNEL.*|BINDINGS=.*|COMPLETECOUNT=.*)$" /tmp/heard | grep -v -e "card05/05.00[afd4][bf7]" -e "^KERNEL -" | cut -d"]" -f2'
  document, linux-4.20:
    [1] 1001
     unbind   /devices/ap/card05/05.0004 (ap)
     bind     /devices/ap/card05/05.0004 (ap)
     unbind   /devices/ap/card05/05.0004 (ap)
     remove   /devices/ap/card05/05.0004 (ap)
     unbind   /devices/ap/card05 (ap)
     remove   /devices/ap/card05 (ap)
     add      /devices/ap/card05 (ap)
     bind     /devices/ap/card05 (ap)
     add      /devices/ap/card05/05.0004 (ap)
     bind     /devices/ap/card05/05.0004 (ap)
  linux-6.1:
    [1] 1001
     unbind   /devices/ap/card05/05.0004 (ap)
     change   /devices/ap (ap)
    BINDINGS=complete
    COMPLETECOUNT=2
     bind     /devices/ap/card05/05.0004 (ap)
     change   /devices/ap/card05 (ap)
     change   /devices/ap/card05/05.0004 (ap)
     change   /devices/ap/card05 (ap)
     change   /devices/ap/card05/05.0004 (ap)
  linux-6.12, linux-6.19:
    [1] 1001
     unbind   /devices/ap/card05/05.0004 (ap)
     bind     /devices/ap/card05/05.0004 (ap)
     change   /devices/ap/card05 (ap)
     change   /devices/ap/card05/05.0004 (ap)
     change   /devices/ap (ap)
    BINDINGS=complete
    COMPLETECOUNT=2
     change   /devices/ap/card05 (ap)
     change   /devices/ap/card05/05.0004 (ap)
