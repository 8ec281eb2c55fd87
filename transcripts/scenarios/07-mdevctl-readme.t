#apsh: profile=linux-6.12
Scenario 7, after mdevctl's README: attributes are added one after the other, and
shown with their places.

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ uuid=783e6dbb-ea0e-411f-94e2-717eaad438bf
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough
  $ mdevctl modify -u $uuid --addattr=assign_adapter --value=5
  $ mdevctl modify -u $uuid --addattr=assign_adapter --value=6
  $ mdevctl modify -u $uuid --addattr=assign_domain --value=0xab
  $ mdevctl modify -u $uuid --addattr=assign_control_domain --value=0xab
  $ mdevctl modify -u $uuid --addattr=assign_domain --value=4
  $ mdevctl modify -u $uuid --addattr=assign_control_domain --value=4
  $ mdevctl list -dv
  783e6dbb-ea0e-411f-94e2-717eaad438bf matrix vfio_ap-passthrough manual
    Attrs:
      @{0}: {"assign_adapter":"5"}
      @{1}: {"assign_adapter":"6"}
      @{2}: {"assign_domain":"0xab"}
      @{3}: {"assign_control_domain":"0xab"}
      @{4}: {"assign_domain":"4"}
      @{5}: {"assign_control_domain":"4"}
  $ mdevctl list -d -u $uuid --dumpjson > /root/ap.json
  $ cat /root/ap.json; echo
  {
    "mdev_type": "vfio_ap-passthrough",
    "start": "manual",
    "attrs": [
      {
        "assign_adapter": "5"
      },
      {
        "assign_adapter": "6"
      },
      {
        "assign_domain": "0xab"
      },
      {
        "assign_control_domain": "0xab"
      },
      {
        "assign_domain": "4"
      },
      {
        "assign_control_domain": "4"
      }
    ]
  }

Attributes are taken out by their places, the later first:

  $ mdevctl modify -u $uuid --delattr --index=5
  $ mdevctl modify -u $uuid --delattr --index=4
  $ mdevctl list -dv
  783e6dbb-ea0e-411f-94e2-717eaad438bf matrix vfio_ap-passthrough manual
    Attrs:
      @{0}: {"assign_adapter":"5"}
      @{1}: {"assign_adapter":"6"}
      @{2}: {"assign_domain":"0xab"}
      @{3}: {"assign_control_domain":"0xab"}

What was printed as JSON is a definition again; whether it starts by itself can be
changed:

  $ mdevctl undefine -u $uuid
  $ mdevctl define -u $uuid -p matrix --jsonfile /root/ap.json
  $ mdevctl list -d
  783e6dbb-ea0e-411f-94e2-717eaad438bf matrix vfio_ap-passthrough manual
  $ mdevctl modify -u $uuid --auto
  $ mdevctl list -d
  783e6dbb-ea0e-411f-94e2-717eaad438bf matrix vfio_ap-passthrough auto
  $ mdevctl modify -u $uuid --manual
  $ mdevctl list -d
  783e6dbb-ea0e-411f-94e2-717eaad438bf matrix vfio_ap-passthrough manual
  $ mdevctl start -u $uuid
  $ cat /sys/devices/vfio_ap/matrix/$uuid/matrix
  05.0004
  05.00ab
  06.0004
  06.00ab
