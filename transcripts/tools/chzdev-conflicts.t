#apsh: profile=linux-6.12

What a mediated device has, the host does not get back, forced or not:

  $ chzdev -t ap apmask=-5 && modprobe vfio_ap
  ap device type configured
  $ uuid=62177883-f1bb-47f0-914d-32a22e3a8804
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ echo 0xab > $matrix/$uuid/assign_domain
  $ chzdev -t ap apmask=+5 -a
  Configuring device type in the active configuration only
  chzdev: apmask conflicts with mdev 62177883-f1bb-47f0-914d-32a22e3a8804 APQN 5.171
  ap device type configure failed
      Error: Invalid configuration
  [9]
  $ chzdev -t ap apmask=0-255 -a --force
  Configuring device type in the active configuration only
  chzdev: apmask conflicts with mdev 62177883-f1bb-47f0-914d-32a22e3a8804 APQN 5.171
  ap device type configure failed
      Error: Invalid configuration
  [9]

At boot it is the devices that start by themselves that count:

  $ mkdir -p /etc/mdevctl.d/matrix
  $ echo '{"mdev_type":"vfio_ap-passthrough","start":"auto","attrs":[{"assign_adapter":"5"},{"assign_domain":"4"}]}' > /etc/mdevctl.d/matrix/$uuid
  $ chzdev -t ap apmask=+5 -p
  Configuring device type in the persistent configuration only
  chzdev: persistent apmask conflicts with defined autostart mdev 62177883-f1bb-47f0-914d-32a22e3a8804 APQN 5.4
  ap device type configure failed
      Error: Invalid configuration
  [9]
  $ lszdev -t ap
  DEVICE TYPE ap
    Description        : Cryptographic Adjunct Processor (AP) device
    Modules            : ap
    Active             : yes
    Persistent         : yes
  
    ATTRIBUTE  ACTIVE       PERSISTENT
    apmask     "0-4,6-255"  "0-4,6-255"
    aqmask     "0-255"      -

While somebody holds the lock nothing is read or changed:

  $ echo 1 > /run/lock/s390apconfig.lock
  $ chzdev -t ap apmask=-4 -a
  Configuring device type in the active configuration only
  ap device type configure failed
      Error: A run-time error occurred
  [15]
  $ lszdev -t ap
  [15]
