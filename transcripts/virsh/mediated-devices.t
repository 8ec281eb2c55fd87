#apsh: profile=linux-6.12
A mediated device is defined from XML and started, as mdevctl would do it:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /root
  $ cat > dev.xml <<END
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
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ virsh nodedev-define dev.xml
  Node device 'mdev_11111111_1111_1111_1111_111111111111_matrix' defined from 'dev.xml'
  
  $ virsh nodedev-list --cap mdev
  
  $ virsh nodedev-list --cap mdev --inactive
  mdev_11111111_1111_1111_1111_111111111111_matrix
  
  $ virsh nodedev-dumpxml $dev
  <device>
    <name>mdev_11111111_1111_1111_1111_111111111111_matrix</name>
    <parent>ap_matrix</parent>
    <capability type='mdev'>
      <type id='vfio_ap-passthrough'/>
      <uuid>11111111-1111-1111-1111-111111111111</uuid>
      <parent_addr>matrix</parent_addr>
      <iommuGroup number='0'/>
      <attr name='assign_adapter' value='5'/>
      <attr name='assign_domain' value='4'/>
    </capability>
  </device>
  
  $ mdevctl list -d -v
  11111111-1111-1111-1111-111111111111 matrix vfio_ap-passthrough manual
    Attrs:
      @{0}: {"assign_adapter":"5"}
      @{1}: {"assign_domain":"4"}
  $ virsh nodedev-start $dev
  Device mdev_11111111_1111_1111_1111_111111111111_matrix started
  
  $ virsh nodedev-start $dev
  error: Failed to start device mdev_11111111_1111_1111_1111_111111111111_matrix
  error: Requested operation is not valid: Device is already active
  
  [1]
  $ virsh nodedev-list --cap mdev --all
  mdev_11111111_1111_1111_1111_111111111111_matrix
  
  $ cat /sys/devices/vfio_ap/matrix/11*/matrix
  05.0004
  $ virsh nodedev-info $dev
  Name:           mdev_11111111_1111_1111_1111_111111111111_matrix
  Parent:         ap_matrix
  Active:         yes
  Persistent:     yes
  Autostart:      no
  
  $ virsh nodedev-list --tree | tail -4
        |
        +- mdev_11111111_1111_1111_1111_111111111111_matrix
          
  

It can be started with its parent:

  $ virsh nodedev-autostart $dev
  Device mdev_11111111_1111_1111_1111_111111111111_matrix marked as autostarted
  
  $ virsh nodedev-autostart $dev --disable
  Device mdev_11111111_1111_1111_1111_111111111111_matrix unmarked as autostarted
  
  $ virsh nodedev-autostart ap_matrix
  error: failed to mark device ap_matrix as autostarted
  error: Operation not supported: Unsupported device type
  
  [1]
  $ virsh nodedev-autostart nosuch
  error: Could not find matching device 'nosuch'
  error: Node device not found: no node device with matching name 'nosuch'
  
  [1]

It is stopped, not lost; then it is lost:

  $ virsh nodedev-destroy $dev
  Destroyed node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ virsh nodedev-destroy $dev
  error: Failed to destroy node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  error: Requested operation is not valid: Device 'mdev_11111111_1111_1111_1111_111111111111_matrix' is not active
  
  [1]
  $ virsh nodedev-undefine $dev
  Undefined node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ virsh nodedev-undefine $dev
  error: Could not find matching device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  error: Node device not found: no node device with matching name 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  [1]
  $ virsh nodedev-list --cap mdev --all
  

One that is only created has no definition and ends with its end:

  $ virsh nodedev-create dev.xml
  Node device mdev_11111111_1111_1111_1111_111111111111_matrix created from dev.xml
  
  $ virsh nodedev-create dev.xml
  error: Failed to create node device from dev.xml
  error: internal error: Unable to start mediated device: Error: Device already exists
  
  
  [1]
  $ virsh nodedev-undefine $dev
  error: Failed to undefine node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  error: Requested operation is not valid: Node device 'mdev_11111111_1111_1111_1111_111111111111_matrix' is not defined
  
  [1]
  $ virsh nodedev-autostart $dev
  error: failed to mark device mdev_11111111_1111_1111_1111_111111111111_matrix as autostarted
  error: Requested operation is not valid: cannot set autostart for transient device
  
  [1]
  $ virsh nodedev-dumpxml $dev --inactive
  error: Requested operation is not valid: node device 'mdev_11111111_1111_1111_1111_111111111111_matrix' is not persistent
  
  [1]
  $ virsh nodedev-destroy $dev
  Destroyed node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ virsh nodedev-list --cap mdev --all
  
