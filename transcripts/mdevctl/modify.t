#apsh: profile=linux-6.12
Attributes are added at the end or at an index, and deleted there:

  $ uuid=11111111-1111-2222-3333-444444444444
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough
  $ mdevctl modify -u $uuid --delattr
  $ mdevctl modify -u $uuid --delattr --index 0
  Error: Attribute index 0 is invalid
  Device 11111111-1111-2222-3333-444444444444 has no attributes
  [1]
  $ mdevctl modify -u $uuid --addattr assign_domain --value 4
  $ mdevctl modify -u $uuid --addattr=assign_adapter --value=5 --index=0
  $ mdevctl modify -u $uuid --addattr=assign_control_domain --value=4 -i 3
  Error: Attribute index 3 is invalid
    Attrs:
      @{0}: {"assign_adapter":"5"}
      @{1}: {"assign_domain":"4"}
  
  [1]
  $ mdevctl modify -u $uuid --addattr=assign_control_domain --value=4 -i 2
  $ mdevctl list -dv
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual
    Attrs:
      @{0}: {"assign_adapter":"5"}
      @{1}: {"assign_domain":"4"}
      @{2}: {"assign_control_domain":"4"}
  $ mdevctl modify -u $uuid --delattr -i 3
  Error: Attribute index 3 is invalid
    Attrs:
      @{0}: {"assign_adapter":"5"}
      @{1}: {"assign_domain":"4"}
      @{2}: {"assign_control_domain":"4"}
  
  [1]
  $ mdevctl modify -u $uuid --delattr -i 0
  $ mdevctl modify -u $uuid --delattr
  $ mdevctl list -dv
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual
    Attrs:
      @{0}: {"assign_domain":"4"}

Whether it starts with its parent:

  $ mdevctl modify -u $uuid --auto
  $ mdevctl list -d
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto
  $ mdevctl modify -u $uuid -m
  $ mdevctl list -d
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual
  $ mdevctl modify -u $uuid -m -t another
  $ mdevctl list -d
  11111111-1111-2222-3333-444444444444 matrix another manual
  $ mdevctl modify -u 22222222-1111-2222-3333-444444444444 -a
  Error: Mediated device 22222222-1111-2222-3333-444444444444 is not defined
  [1]
  $ mdevctl modify -u 22222222-1111-2222-3333-444444444444 -p matrix -a
  Error: Mediated device matrix/22222222-1111-2222-3333-444444444444 is not defined
  [1]

From a file, which replaces all; then the parent has to be said:

  $ cd /root
  $ cat > ap.json <<END
  > {"mdev_type": "vfio_ap-passthrough", "start": "auto", "attrs": [{"assign_adapter": "6"}]}
  > END
  $ mdevctl modify -u $uuid --jsonfile ap.json
  Error: Parent device required to modify device via json file
  [1]
  $ mdevctl modify -u $uuid -p matrix --jsonfile nosuch.json
  Error: Unable to read file "nosuch.json"
  
  Caused by:
      No such file or directory (os error 2)
  [1]
  $ mdevctl modify -u $uuid -p matrix -d --jsonfile ap.json
  $ mdevctl list -dv
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto
    Attrs:
      @{0}: {"assign_adapter":"6"}

What runs is changed by a script of its type, and by nothing else:

  $ mdevctl modify -u $uuid --live --jsonfile ap.json
  Error: Mediated device 11111111-1111-2222-3333-444444444444 is not active
  [1]
  $ modprobe vfio_ap
  $ rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*
  $ mdevctl list -u $uuid
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto (defined)
  $ mdevctl modify -u $uuid --live --jsonfile ap.json
  Error: Live modification is not supported for this device type. Changing the device configuration requires stopping and restarting the device.
  [1]
  $ mdevctl modify -u $uuid --live --auto --jsonfile ap.json
  error: the argument '--auto' cannot be used with '--jsonfile <JSONFILE>'
  
  Usage: mdevctl modify --uuid <UUID> --live <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  For more information, try '--help'.
  [2]
