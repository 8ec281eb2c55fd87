#apsh: profile=linux-6.12
Scenario 10, after autotest/tp-libvirt's libvirt_ap_passthrough_autostart: in a guest
the queues are freed persistently with chzdev, a mediated device is defined to start
by itself; after the guest's reboot it is there.

  $ modprobe vfio_ap
  $ chzdev -t ap apmask=-5 aqmask=-4 -q
  ap device type configured
  $ uuid=11111111-1111-1111-1111-111111111111
  $ mdevctl start -u $uuid -p matrix -t vfio_ap-passthrough
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ echo 4 > $matrix/$uuid/assign_domain
  $ echo 4 > $matrix/$uuid/assign_control_domain
  $ qemu-system-s390x -device vfio-ap,sysfsdev=$matrix/$uuid
  $ ssh guest1 bash <<'END'
  > modprobe vfio_ap
  > chzdev -t ap apmask=-5 aqmask=-4 -q
  > nested=22222222-2222-2222-2222-222222222222
  > mdevctl define -u $nested -p matrix -t vfio_ap-passthrough
  > mdevctl modify -u $nested -a
  > mdevctl modify -u $nested --addattr assign_adapter --value 5
  > mdevctl modify -u $nested --addattr assign_domain --value 4
  > mdevctl start -u $nested
  > mdevctl list
  > END
  ap device type configured
  22222222-2222-2222-2222-222222222222 matrix vfio_ap-passthrough auto (defined)
  $ ssh guest1 reboot
  $ sleep 60
  $ ssh guest1 mdevctl list -u 22222222-2222-2222-2222-222222222222
  22222222-2222-2222-2222-222222222222 matrix vfio_ap-passthrough auto (defined)
  $ ssh guest1 cat /sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222/matrix
  05.0004
