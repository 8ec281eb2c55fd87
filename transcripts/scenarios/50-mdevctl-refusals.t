#apsh: profile=linux-6.12
Scenario 50, after mdevctl's main.rs and mdev.rs: what mdevctl refuses by itself.

  $ modprobe vfio_ap
  $ uuid=11111111-1111-2222-3333-444444444444
  $ echo '{"mdev_type": "vfio_ap-passthrough", "start": "manual", "attrs": []}' > /root/ap.json
  $ mdevctl define -u $uuid -p matrix --jsonfile /root/ap.json
  $ mdevctl define -u $uuid -p matrix --jsonfile /root/ap.json
  Error: Cowardly refusing to overwrite existing config for matrix/11111111-1111-2222-3333-444444444444
  [1]
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough
  Error: Device 11111111-1111-2222-3333-444444444444 on matrix already defined
  [1]
  $ mdevctl start -u 22222222-1111-2222-3333-444444444444 -p mtrix -t vfio_ap-passthrough
  ap-check: Invalid parent specified
  Error: Script '"/usr/lib/mdevctl/scripts.d/callouts/ap-check"' failed with status '1'
  [1]

Before mdevctl looks for the parent it asks the script of the type; for a type that
has none it says so itself:

  $ mdevctl start -u 22222222-1111-2222-3333-444444444444 -p mtrix -t none
  Error: Unable to find parent device 'mtrix'
  [1]

  $ mdevctl modify -u $uuid --live --auto
  error: the following required arguments were not provided:
    --jsonfile <JSONFILE>
  
  Usage: mdevctl modify --uuid <UUID> --live <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  For more information, try '--help'.
  [2]
  $ mdevctl modify -u $uuid --live --addattr assign_adapter --value 5
  error: the argument '--live' cannot be used with '--value <attr_value>'
  
  Usage: mdevctl modify --uuid <UUID> --value <attr_value> --live <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  For more information, try '--help'.
  [2]
