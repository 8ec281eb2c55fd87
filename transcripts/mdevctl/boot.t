#apsh: profile=linux-6.12
A device that is defined to start by itself is there after a reboot: chzdev's rule of
udev sets the masks and loads the module, mdevctl's starts what its parent shall have.

  $ modprobe vfio_ap
  $ chzdev -t ap apmask=-5 aqmask=-4 -q
  ap device type configured
  $ uuid=11111111-1111-1111-1111-111111111111
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough -a
  $ mdevctl modify -u $uuid --addattr assign_adapter --value 5
  $ mdevctl modify -u $uuid --addattr assign_domain --value 4
  $ cat /usr/lib/udev/rules.d/60-mdevctl.rules
  ACTION=="add", TEST=="mdev_supported_types", RUN+="/usr/sbin/mdevctl start-parent-mdevs %k"
  $ reboot
  $ mdevctl list
  11111111-1111-1111-1111-111111111111 matrix vfio_ap-passthrough auto (defined)
  $ cat /sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111/matrix
  05.0004
