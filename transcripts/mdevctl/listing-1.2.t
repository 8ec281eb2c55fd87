#apsh: profile=linux-6.1
mdevctl 1.2.0 puts a newline behind each listing, and shows the attributes of a
device that runs as they are defined:

  $ modprobe vfio_ap
  $ mdevctl list
  
  $ mdevctl define -u 11111111-1111-2222-3333-444444444444 -p matrix -t vfio_ap-passthrough
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 --addattr assign_adapter --value 5
  $ mdevctl start -u 11111111-1111-2222-3333-444444444444
  $ mdevctl list -v
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual (defined)
    Attrs:
      @{0}: {"assign_adapter":"5"}
  
  $ mdevctl list --dumpjson
  [
    {
      "matrix": [
        {
          "11111111-1111-2222-3333-444444444444": {
            "mdev_type": "vfio_ap-passthrough",
            "start": "manual",
            "attrs": [
              {
                "assign_adapter": "5"
              }
            ]
          }
        }
      ]
    }
  ]
  $ mdevctl types
  matrix
    vfio_ap-passthrough
      Available instances: 65535
      Device API: vfio-ap
      Name: VFIO AP Passthrough Device
  
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 --live
  error: Found argument '--live' which wasn't expected, or isn't valid in this context
  
  \tIf you tried to supply `--live` as a value rather than a flag, use `-- --live` (esc)
  
  USAGE:
      mdevctl modify --uuid <UUID>
  
  For more information try --help
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444
  $ mdevctl --version
  mdevctl 1.2.0
