#apsh: profile=linux-6.12

What ap-check says to mdevctl, number by number (s390-tools, ap-check.c): 48, the module is missing:

  $ check() { /usr/lib/mdevctl/scripts.d/callouts/ap-check -t vfio_ap-passthrough -s none -u 77777777-1111-2222-3333-444444444444 -p matrix -e pre -a $1; }
  $ device() { echo "{\"mdev_type\":\"vfio_ap-passthrough\",\"start\":\"$1\",\"attrs\":[$2]}"; }
  $ queue='{"assign_adapter":"5"},{"assign_domain":"0xab"}'
  $ device manual "$queue" | check start
  vfio_ap module is not loaded
  [1]
  $ modprobe vfio_ap

46, the masks do not allow it:

  $ device manual "$queue" | check start
  APQN 5.171 is not allowed for vfio_ap-passthrough use by the active ap bus mask settings
  [255]

47, control domains alone:

  $ device manual '{"assign_control_domain":"4"}' | check start
  At least one usage domain must be specified
  [255]

44, another definition that starts by itself has the queue:

  $ other=88888888-1111-2222-3333-444444444444
  $ chzdev -t ap apmask=-5 && mkdir -p /etc/mdevctl.d/matrix
  ap device type configured
  $ device auto "$queue" > /etc/mdevctl.d/matrix/$other
  $ device auto "$queue" | check define
  APQN 5.171 is defined for autostart by 88888888-1111-2222-3333-444444444444
  [255]

45, another device that is there has it:

  $ cd /sys/devices/vfio_ap/matrix && echo $other > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $other/assign_adapter; echo 0xab > $other/assign_domain
  $ device manual "$queue" | check start
  APQN 5.171 already in use by 88888888-1111-2222-3333-444444444444
  [255]

49, and chzdev does not take it back, now or at boot (s390-tools, zdev/src/ap.c):

  $ chzdev -t ap apmask=+5 -a
  Configuring device type in the active configuration only
  chzdev: apmask conflicts with mdev 88888888-1111-2222-3333-444444444444 APQN 5.171
  ap device type configure failed
      Error: Invalid configuration
  [9]
  $ chzdev -t ap apmask=+5 -p
  Configuring device type in the persistent configuration only
  chzdev: persistent apmask conflicts with defined autostart mdev 88888888-1111-2222-3333-444444444444 APQN 5.171
  ap device type configure failed
      Error: Invalid configuration
  [9]
