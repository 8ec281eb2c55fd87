#apsh: profile=linux-6.12
Scenario 43, after autotest/tp-libvirt's conflict_no_device: the definition of a device
is not changed once it is undefined.

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
  $ virsh -q nodedev-define one.xml
  $ virsh -q nodedev-start $dev
  $ virsh nodedev-undefine $dev
  Undefined node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ device 5 '4 0x47' > two.xml
  $ virsh nodedev-update $dev two.xml --config
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'two.xml'
  error: Requested operation is not valid: transient node devices do not have any persistent config
  
  [1]
