A definition of another type is believed, with a warning:

  $ modprobe vfio_ap
  $ u=62177883-f1bb-47f0-914d-32a22e3a8804
  $ mdevctl start -u $u -p matrix -t vfio_ap-passthrough
  $ mkdir -p /etc/mdevctl.d/matrix
  $ echo '{"mdev_type": "foo", "start": "manual"}' > /etc/mdevctl.d/matrix/$u
  $ mdevctl list
  [2019-06-13T12:00:00Z WARN  mdevctl::mdev] Overwriting mdev type for mdev 62177883-f1bb-47f0-914d-32a22e3a8804: vfio_ap-passthrough => foo
  62177883-f1bb-47f0-914d-32a22e3a8804 matrix foo manual (defined)
  
