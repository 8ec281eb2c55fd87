#apsh: profile=linux-6.12
nodedev-update holds a definition against libvirt's schema, nodedev-define and
nodedev-create do with --validate; the schema wants a name:

  $ modprobe vfio_ap
  $ cd /root
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ kind="<type id='vfio_ap-passthrough'/>"
  $ uuid='<uuid>11111111-1111-1111-1111-111111111111</uuid>'
  $ device() { echo "<device>$1<parent>ap_matrix</parent><capability type='mdev'>$2</capability></device>" > dev.xml; }
  $ device '' "$kind$uuid"
  $ virsh nodedev-define --validate dev.xml
  error: Failed to define node device from 'dev.xml'
  error: XML document failed to validate against schema: Unable to validate doc against /usr/share/libvirt/schemas/nodedev.rng
  Expecting an element name, got nothing
  Invalid sequence in interleave
  Element device failed to validate content
  
  
  [1]
  $ virsh -q nodedev-define dev.xml
  $ virsh -q nodedev-update $dev dev.xml
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'dev.xml'
  error: XML document failed to validate against schema: Unable to validate doc against /usr/share/libvirt/schemas/nodedev.rng
  Expecting an element name, got nothing
  Invalid sequence in interleave
  Element device failed to validate content
  
  [1]
  $ name='<name>any</name>'
  $ device $name "$kind$uuid<attr name='assign_adapter' value='5'/>"
  $ virsh nodedev-update $dev dev.xml
  Updated node device mdev_11111111_1111_1111_1111_111111111111_matrix persistent config
  $ virsh -q nodedev-define --validate dev.xml

It wants no more than it knows:

  $ update() { device "$name$1" "$2"; virsh -q nodedev-update $dev dev.xml 2>&1 | sed 1,2d; }
  $ update '<place/>' "$kind$uuid"
  Element device has extra content: place
  
  $ update '<name/>' "$kind$uuid"
  Extra element name in interleave
  Element device failed to validate content
  
  $ update "<devnode type='x'/>" "$kind$uuid"
  Element devnode failed to validate attributes
  Extra element devnode in interleave
  Element device failed to validate content
  
  $ update '<driver/>' "$kind$uuid"
  Extra element driver in interleave
  Element device failed to validate content
  
  $ update '' "$uuid"
  Expecting an element type, got nothing
  Invalid sequence in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "<type/>$uuid"
  Element type failed to validate attributes
  Invalid sequence in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "$kind<uuid>1</uuid>"
  Extra element uuid in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "$kind$uuid<start type='auto'/>"
  Element capability has extra content: start
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "$kind$uuid<attr name='assign_adapter'/>"
  Element attr failed to validate attributes
  Extra element attr in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "$kind$uuid<attr name='assign_adapter' value='5' also='6'/>"
  Invalid attribute also for element attr
  Extra element attr in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "$kind$uuid<attr name='assign_adapter' value='5'>6</attr>"
  Element attr has extra content: text
  Extra element attr in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ update '' "$kind$uuid<iommuGroup number='x'/>"
  Extra element iommuGroup in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ cap() { echo "<device>$name<capability $1</capability></device>" > dev.xml; virsh -q nodedev-update $dev dev.xml 2>&1 | sed 1,2d; }
  $ cap '>'
  Invalid sequence in interleave
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ cap "type='ap_card'>"
  Invalid sequence in interleave
  Expecting an element ap-adapter, got nothing
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ cap "type='ap_queue'><ap-adapter>5</ap-adapter>"
  Invalid sequence in interleave
  Expecting an element ap-domain, got nothing
  Element capability failed to validate content
  Extra element capability in interleave
  Element device failed to validate content
  
  $ cap "type='mdev' a='b'>"
  Invalid attribute a for element capability
  Extra element capability in interleave
  Element device failed to validate content
  

What fits the schema may still not fit the device:

  $ device $name "<type id='other'/>$uuid"
  $ virsh -q nodedev-update $dev dev.xml --live
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'dev.xml'
  error: Requested operation is not valid: node device is not active
  [1]
  $ device '<name/>' "$kind$uuid"
  $ virsh -q nodedev-update $dev dev.xml
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'dev.xml'
  error: missing name information
  [1]
  $ device $name "<type id=''/>$uuid"
  $ virsh -q nodedev-update $dev dev.xml
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'dev.xml'
  error: unsupported configuration: missing type id attribute for 'any'
  [1]
  $ device $name "$kind"
  $ virsh -q nodedev-update $dev dev.xml
  error: Failed to update node device mdev_11111111_1111_1111_1111_111111111111_matrix from 'dev.xml'
  error: unsupported configuration: Cannot update device 'mdev_11111111_1111_1111_1111_111111111111_matrix, uuid mismatch (current uuid '11111111-1111-1111-1111-111111111111')
  [1]

A device that is updated is no longer one that starts with its parent:

  $ device $name "$kind$uuid"
  $ virsh -q nodedev-autostart $dev
  $ virsh -q nodedev-update $dev dev.xml
  $ virsh nodedev-info $dev
  Name:           mdev_11111111_1111_1111_1111_111111111111_matrix
  Parent:         ap_matrix
  Active:         no
  Persistent:     yes
  Autostart:      no
  
