#apsh: profile=linux-6.12
A device is defined, started, stopped and undefined:

  $ rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*
  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /root
  $ uuid=11111111-1111-2222-3333-444444444444
  $ cat > ap.json <<END
  > {"mdev_type": "vfio_ap-passthrough", "start": "auto",
  >  "attrs": [{"assign_adapter": "5"}, {"assign_domain": "4"}]}
  > END
  $ mdevctl define -u $uuid -p matrix --jsonfile ap.json
  $ mdevctl define -u $uuid -p matrix --jsonfile ap.json
  Error: Cowardly refusing to overwrite existing config for matrix/11111111-1111-2222-3333-444444444444
  [1]
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough
  Error: Device 11111111-1111-2222-3333-444444444444 on matrix already defined
  [1]
  $ mdevctl start -u $uuid
  $ cat /sys/devices/vfio_ap/matrix/$uuid/matrix
  05.0004
  $ mdevctl start -u $uuid
  Error: Device already exists
  [1]
  $ mdevctl stop -u $uuid
  $ mdevctl stop -u $uuid
  Error: Device 11111111-1111-2222-3333-444444444444 is not an active mdev
  [1]
  $ mdevctl undefine -u $uuid
  $ mdevctl undefine -u $uuid
  Error: No devices match the specified uuid
  [1]

Without a UUID mdevctl makes one and says it:

  $ mdevctl start -p matrix --jsonfile ap.json
  f893a2ee-fb32-455e-b1c1-8690ee42c90b
  $ mdevctl define -p matrix -t vfio_ap-passthrough
  71bb54d8-d101-45b9-834d-0bff90150280
  $ mdevctl stop -u $(mdevctl list | cut -d ' ' -f 1)

A definition needs no parent that is there; a start does:

  $ mdevctl define -u $uuid -p Matrix --jsonfile ap.json
  $ mdevctl start -u $uuid
  Error: Unable to find parent device 'Matrix'. Did you mean 'matrix'?
  [1]
  $ mdevctl undefine -u $uuid
  $ mdevctl start -u $uuid -p nosuch -t vfio_ap-passthrough
  Error: Unable to find parent device 'nosuch'
  [1]
  $ mdevctl start -u $uuid -p matrix -t nosuch
  Error: Parent matrix does not support mdev type nosuch
  [1]
  $ mdevctl start -u $uuid -p matrix
  Error: Device is insufficiently specified
  [1]
  $ mdevctl start -u $uuid -t vfio_ap-passthrough
  Error: can't provide type without parent
  [1]
  $ mdevctl start -u $uuid
  Error: Device is insufficiently specified
  [1]
  $ mdevctl define -u $uuid -t vfio_ap-passthrough
  Error: No parent specified
  [1]
  $ mdevctl define -u $uuid -p matrix
  Error: No type specified
  [1]
  $ mdevctl define -u $uuid --jsonfile ap.json
  Error: Parent device required to define device via "ap.json"
  [1]
  $ mdevctl start -u $uuid --jsonfile ap.json
  Error: Parent device required to start device via json file
  [1]
