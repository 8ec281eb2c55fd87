udevadm tells what a device is:

  $ udevadm info /sys/bus/ap/devices/04.0047
  P: /devices/ap/card04/04.0047
  M: 04.0047
  R: 0047
  U: ap
  V: cex4queue
  E: DEVPATH=/devices/ap/card04/04.0047
  E: SUBSYSTEM=ap
  E: DEVTYPE=ap_queue
  E: DRIVER=cex4queue
  E: DEV_TYPE=000B
  E: MODALIAS=ap:t0B
  
  $ udevadm info -q path /sys/bus/ap/devices/card05
  /devices/ap/card05
  $ udevadm info -a /sys/bus/ap/devices/card04 | grep -E 'looking|KERNEL|SUBSYSTEM|DRIVER|hwtype'
    looking at device '/devices/ap/card04':
      KERNEL=="card04"
      SUBSYSTEM=="ap"
      DRIVER=="cex4card"
      ATTR{hwtype}=="11"
      ATTR{raw_hwtype}=="11"
    looking at parent device '/devices/ap':
      KERNELS=="ap"
      SUBSYSTEMS==""
      DRIVERS==""
  $ udevadm info /sys/bus/ap/devices/card99
  Unknown device "/sys/bus/ap/devices/card99": No such device
  [1]

It lets the kernel send events, which rules are applied to:

  $ udevadm trigger --verbose --dry-run --subsystem-match=ap --sysname-match='card*'
  /sys/devices/ap/card04
  /sys/devices/ap/card05
  /sys/devices/ap/card06
  $ echo 'ACTION=="change", KERNEL=="card05", RUN+="/bin/sh -c true", ATTR{online}="0"' > /etc/udev/rules.d/90-card.rules
  $ udevadm trigger --sysname-match=card05; udevadm settle; cat /sys/bus/ap/devices/card05/online
  0

Whoever listens hears them:

  $ udevadm monitor --kernel --subsystem-match=ap & sleep 1; echo 1 > /sys/bus/ap/devices/card05/online; udevadm trigger -y card04; sleep 1; kill %1
  [1] 1011
  monitor will print the received events for:
  KERNEL - the kernel uevent
  
  KERNEL[1.000000] change   /devices/ap/card04 (ap)

What it does not have is refused:

  $ udevadm control --reload
  udevadm: control is not simulated
  [2]
  $ udevadm frobnicate
  Unknown command verb frobnicate.
  [1]
  $ udevadm trigger --action=jump
  Unknown action 'jump'
  [1]

Rules are applied to each event of the kernel as it comes:

  $ cat > /root/note <<'END'
  > echo "$ACTION $1 $SUBSYSTEM" >> /run/notes
  > END
  $ echo 'ACTION=="add|remove", KERNEL=="card*", RUN+="/bin/sh /root/note %k"' > /etc/udev/rules.d/90-note.rules
  $ se configure-off 5
  $ se configure-on 5
  $ udevadm settle
  $ cat /run/notes
  remove card05 ap
  add card05 ap

A device that is defined to start by itself starts with its parent:

  $ echo -5 > /sys/bus/ap/apmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough -a
  $ modprobe vfio_ap
  $ mdevctl list
  11111111-1111-1111-1111-111111111111 matrix vfio_ap-passthrough auto (defined)
  
