#apsh: profile=linux-6.12
Scenario 49, after s390-tools' chzdev: it takes no queue back to the host that a mediated
device has, now or at the next boot.

  $ modprobe vfio_ap
  $ chzdev -t ap apmask=-5,-6
  ap device type configured
  $ uuid=11111111-1111-1111-1111-111111111111
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough -a
  $ mdevctl modify -u $uuid --addattr assign_adapter --value 5
  $ mdevctl modify -u $uuid --addattr assign_domain --value 4
  $ mdevctl start -u $uuid
  $ chzdev -t ap apmask=+5
  chzdev: apmask conflicts with mdev 11111111-1111-1111-1111-111111111111 APQN 5.4
  chzdev: persistent apmask conflicts with defined autostart mdev 11111111-1111-1111-1111-111111111111 APQN 5.4
  ap device type configure failed
      Error: Invalid configuration
  [9]
  $ chzdev -t ap apmask=+5 --active
  Configuring device type in the active configuration only
  chzdev: apmask conflicts with mdev 11111111-1111-1111-1111-111111111111 APQN 5.4
  ap device type configure failed
      Error: Invalid configuration
  [9]
  $ mdevctl stop -u $uuid
  $ chzdev -t ap apmask=+5 --persistent
  Configuring device type in the persistent configuration only
  chzdev: persistent apmask conflicts with defined autostart mdev 11111111-1111-1111-1111-111111111111 APQN 5.4
  ap device type configure failed
      Error: Invalid configuration
  [9]
  $ chzdev -t ap apmask=+6
  ap device type configured
