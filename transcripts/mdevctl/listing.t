#apsh: profile=linux-6.12
Devices are listed by parent and UUID, those that run or those that are defined:

  $ mdevctl list
  $ mdevctl types
  $ modprobe vfio_ap
  $ mdevctl types
  matrix
    vfio_ap-passthrough
      Available instances: 65536
      Device API: vfio-ap
      Name: VFIO AP Passthrough Device
  $ mdevctl types -p nosuch
  $ mdevctl types --dumpjson
  [
    {
      "matrix": [
        {
          "vfio_ap-passthrough": {
            "available_instances": 65536,
            "device_api": "vfio-ap",
            "name": "VFIO AP Passthrough Device"
          }
        }
      ]
    }
  ] (no-eol)
  $ rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*
  $ mdevctl start -u 22222222-1111-2222-3333-444444444444 -p matrix -t vfio_ap-passthrough
  $ mdevctl define -u 11111111-1111-2222-3333-444444444444 -p matrix -t vfio_ap-passthrough -a
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 --addattr assign_adapter --value 5
  $ mdevctl define -u 22222222-1111-2222-3333-444444444444
  $ mdevctl list
  22222222-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual (defined)
  $ mdevctl list -d
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto
  22222222-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual (active)
  $ mdevctl list -dv
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto
    Attrs:
      @{0}: {"assign_adapter":"5"}
  22222222-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual (active)
  $ mdevctl list -d -u 11111111-1111-2222-3333-444444444444 --dumpjson; echo
  {
    "mdev_type": "vfio_ap-passthrough",
    "start": "auto",
    "attrs": [
      {
        "assign_adapter": "5"
      }
    ]
  }
  $ mdevctl list -d -p nosuch
  $ mdevctl list --dumpjson; echo
  [
    {
      "matrix": [
        {
          "22222222-1111-2222-3333-444444444444": {
            "mdev_type": "vfio_ap-passthrough",
            "start": "manual",
            "attrs": []
          }
        }
      ]
    }
  ]
  $ mdevctl types -p matrix | grep Available
      Available instances: 65535
  $ lsmdev -d -u 11111111-1111-2222-3333-444444444444
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough auto

A definition is a file:

  $ cat /etc/mdevctl.d/matrix/11111111-1111-2222-3333-444444444444; echo
  {
    "mdev_type": "vfio_ap-passthrough",
    "start": "auto",
    "attrs": [
      {
        "assign_adapter": "5"
      }
    ]
  }
