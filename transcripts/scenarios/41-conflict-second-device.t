#apsh: profile=linux-6.12
Scenario 41, after autotest/tp-libvirt's conflict_second_node_device: a device is not
changed to queues that another has.

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ echo -4,-0x47 > /sys/bus/ap/aqmask
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
  $ uuid=22222222-2222-2222-2222-222222222222
  $ device 6 4 > second.xml
  $ virsh -q nodedev-create second.xml
  $ uuid=11111111-1111-1111-1111-111111111111
  $ device '5 6' 4 > two.xml
  $ virsh nodedev-update $dev two.xml --live
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'two.xml'
  error: internal error: Unable to modify mediated device: ap-check: APQN 6.4 already in use by 22222222-2222-2222-2222-222222222222
  Error: Script '"/usr/lib/mdevctl/scripts.d/callouts/ap-check"' failed with status '255'
  
  
  [1]
  $ cat $matrix/$uuid/matrix
  05.0004
