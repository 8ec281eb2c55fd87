#apsh: profile=linux-6.12
Scenario 51, after IBM's "Free AP queues for use by KVM guests" and the note on
persistence in the kernel's vfio-ap document: what was freed by /sys alone is the host's
again after a reboot, so a device that is to start by itself does not.

  $ echo vfio_ap > /etc/modules-load.d/vfio_ap.conf
  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ mdevctl define -u $uuid -p matrix -t vfio_ap-passthrough
  $ mdevctl modify -u $uuid --addattr assign_adapter --value 5
  $ mdevctl modify -u $uuid --addattr assign_domain --value 4
  $ mdevctl modify -u $uuid --auto
  $ mdevctl start -u $uuid
  $ systemctl reboot

  $ cat /sys/bus/ap/apmask
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ lsmod | grep ^vfio_ap
  vfio_ap                65536  0
  $ mdevctl list
  $ mdevctl list -d
  11111111-1111-1111-1111-111111111111 matrix vfio_ap-passthrough auto
  $ mdevctl start -u 11111111-1111-1111-1111-111111111111
  ap-check: APQN 5.4 is not allowed for vfio_ap-passthrough use by the active ap bus mask settings
  Error: Script '"/usr/lib/mdevctl/scripts.d/callouts/ap-check"' failed with status '255'
  [1]

With the mask in udev's rules, which load the module once the mask is set, it starts:

  $ rm /etc/modules-load.d/vfio_ap.conf
  $ chzdev -t ap apmask=-5
  ap device type configured
  $ systemctl reboot

  $ mdevctl list
  11111111-1111-1111-1111-111111111111 matrix vfio_ap-passthrough auto (defined)
