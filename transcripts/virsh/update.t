#apsh: profile=linux-6.12
A device is changed in its definition, while it runs, or both; while it runs only
by a script of its type:

  $ modprobe vfio_ap
  $ echo -4,-0x47 > /sys/bus/ap/aqmask
  $ cd /root
  $ cat > one.xml <<END
  > <device>
  >   <parent>ap_matrix</parent>
  >   <capability type="mdev">
  >     <type id="vfio_ap-passthrough"/>
  >     <uuid>11111111-1111-1111-1111-111111111111</uuid>
  >     <attr name='assign_adapter' value='5'/>
  >     <attr name='assign_domain' value='4'/>
  >   </capability>
  > </device>
  > END
  $ cat > two.xml <<END
  > <device>
  >   <name>any</name>
  >   <parent>ap_matrix</parent>
  >   <capability type="mdev">
  >     <type id="vfio_ap-passthrough"/>
  >     <uuid>11111111-1111-1111-1111-111111111111</uuid>
  >     <attr name='assign_adapter' value='5'/>
  >     <attr name='assign_domain' value='4'/>
  >     <attr name='assign_domain' value='0x47'/>
  >   </capability>
  > </device>
  > END
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ virsh -q nodedev-define one.xml
  $ virsh nodedev-update $dev two.xml --live
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'two.xml'
  error: Requested operation is not valid: node device is not active
  
  [1]
  $ virsh nodedev-update $dev two.xml --config
  Updated node device mdev_11111111_1111_1111_1111_111111111111_matrix persistent config
  $ virsh nodedev-dumpxml $dev --inactive | grep -c attr
  3
  $ virsh nodedev-define one.xml
  Node device 'mdev_11111111_1111_1111_1111_111111111111_matrix' defined from 'one.xml'
  
  $ virsh nodedev-update $dev two.xml
  Updated node device mdev_11111111_1111_1111_1111_111111111111_matrix persistent config
  $ virsh nodedev-update $dev two.xml --current --live
  error: Options --current and --live are mutually exclusive
  
  [1]

What does not fit:

  $ tr 1 2 < two.xml > other.xml
  $ virsh nodedev-update $dev other.xml
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'other.xml'
  error: unsupported configuration: Cannot update device 'mdev_11111111_1111_1111_1111_111111111111_matrix, uuid mismatch (current uuid '11111111-1111-1111-1111-111111111111')
  
  [1]
  $ virsh nodedev-update ap_matrix two.xml
  error: Failed to update node device ap_matrix from 'two.xml'
  error: unsupported configuration: Unsupported device type
  
  [1]
  $ virsh nodedev-update nosuch one.xml
  error: Could not find matching device 'nosuch'
  error: Node device not found: no node device with matching name 'nosuch'
  
  [1]
