A reboot forgets what was set by /sys: the masks are all ones again, mediated devices are gone.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask; echo -0x47 > /sys/bus/ap/aqmask
  $ uuidgen > /root/uuid
  $ cat /root/uuid > /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ ls /sys/bus/mdev/devices | wc -l
  1
  $ echo lost > /run/state
  $ systemctl reboot

  $ cat /sys/bus/ap/apmask
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ lsmod | grep vfio_ap
  [1]
  $ ls /root /run
  /root:
  uuid
  
  /run:
  lock

What udev's rules say is done again at each boot:

  $ cat > /etc/udev/rules.d/41-ap.rules <<'RULES'
  > ACTION=="add", DEVPATH=="/bus/ap", GOTO="masks"
  > GOTO="end"
  > LABEL="masks"
  > ATTR{../../bus/ap/apmask}="0xf0ff"
  > RUN{builtin}+="kmod load vfio_ap"
  > LABEL="end"
  > RULES
  $ reboot
  $ cat /sys/bus/ap/apmask
  0xf0ff000000000000000000000000000000000000000000000000000000000000
  $ lsmod | grep ^vfio_ap
  vfio_ap                32768  0

systemctl knows no more than that here:

  $ systemctl status sshd
  systemctl: status is not simulated
  [2]
  $ systemctl frobnicate
  Unknown command verb frobnicate.
  [1]

Whoever was logged in is no more; a new login starts afresh:

  $ cd /tmp; place=here; reboot
  $ echo "$PWD $place"
  /root 

A host that is switched off is out of reach, and with its own Linux the session ends:

  $ ssh host2 poweroff
  Connection to host2 closed by remote host.
  [255]
  $ ssh host2 hostname
  ssh: connect to host host2 port 22: No route to host
  [255]
  $ poweroff
