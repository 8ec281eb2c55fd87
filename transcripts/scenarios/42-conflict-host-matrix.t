#apsh: profile=linux-6.12
Scenario 42, after autotest/tp-libvirt's conflict_host_matrix: a device is not changed
to queues that the host keeps.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ cd /root
  $ uuid=11111111-1111-1111-1111-111111111111
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ matrix=/sys/devices/vfio_ap/matrix
  $ device() {
  >   printf "<device><name>$dev</name><parent>ap_matrix</parent><capability type='mdev'>"
  >   printf "<type id='vfio_ap-passthrough'/><uuid>$uuid</uuid>"
  >   for adapter in $1; do printf "<attr name='assign_adapter' value='$adapter'/>"; done
  >   for domain in $2; do printf "<attr name='assign_domain' value='$domain'/>"; done
  >   for domain in $2; do printf "<attr name='assign_control_domain' value='$domain'/>"; done
  >   echo '</capability></device>'
  > }
  $ device 5 4 > one.xml
  $ virsh -q nodedev-create one.xml
  $ device '5 6' 4 > two.xml
  $ virsh nodedev-update $dev two.xml --live
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'two.xml'
  error: internal error: Unable to modify mediated device: ap-check: APQN 6.4 is not allowed for vfio_ap-passthrough use by the active ap bus mask settings
  Error: Script '"/usr/lib/mdevctl/scripts.d/callouts/ap-check"' failed with status '255'
  
  
  [1]
  $ cat $matrix/$uuid/matrix
  05.0004
