#apsh: profile=linux-6.12
The host's cards, queues and mediated devices have names in libvirt:

  $ virsh nodedev-list --cap ap_card
  ap_card04
  ap_card05
  ap_card06
  
  $ virsh nodedev-list --cap ap_matrix
  
  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ virsh nodedev-list --cap ap_matrix,ap_card
  ap_card04
  ap_card05
  ap_card06
  ap_matrix
  
  $ virsh nodedev-list --cap ap_queue
  ap_04_0004
  ap_04_0047
  ap_04_00ab
  ap_04_00ff
  ap_05_0004
  ap_05_0047
  ap_05_00ab
  ap_05_00ff
  ap_06_0004
  ap_06_0047
  ap_06_00ab
  ap_06_00ff
  
  $ virsh nodedev-list --cap mdev_types
  ap_matrix
  
  $ virsh nodedev-list --cap tap
  error: Invalid capability type
  
  [1]
  $ virsh nodedev-list --tree --cap mdev
  error: Option --tree is incompatible with --cap, --inactive, --persistent and --transient
  
  [1]
  $ virsh nodedev-list | wc -l
  18

Each is described in XML:

  $ virsh nodedev-dumpxml ap_card05
  <device>
    <name>ap_card05</name>
    <path>/sys/devices/ap/card05</path>
    <parent>computer</parent>
    <driver>
      <name>cex4card</name>
    </driver>
    <capability type='ap_card'>
      <ap-adapter>0x05</ap-adapter>
    </capability>
  </device>
  
  $ virsh nodedev-dumpxml ap_05_0004
  <device>
    <name>ap_05_0004</name>
    <path>/sys/devices/ap/card05/05.0004</path>
    <parent>ap_card05</parent>
    <driver>
      <name>vfio_ap</name>
    </driver>
    <capability type='ap_queue'>
      <ap-adapter>0x05</ap-adapter>
      <ap-domain>0x0004</ap-domain>
    </capability>
  </device>
  
  $ virsh nodedev-dumpxml ap_05_0047 | grep name
    <name>ap_05_0047</name>
      <name>cex4queue</name>
  $ virsh nodedev-dumpxml ap_matrix
  <device>
    <name>ap_matrix</name>
    <path>/sys/devices/vfio_ap/matrix</path>
    <parent>computer</parent>
    <driver>
      <name>vfio_ap</name>
    </driver>
    <capability type='ap_matrix'>
      <capability type='mdev_types'>
        <type id='vfio_ap-passthrough'>
          <name>VFIO AP Passthrough Device</name>
          <deviceAPI>vfio-ap</deviceAPI>
          <availableInstances>65536</availableInstances>
        </type>
      </capability>
    </capability>
  </device>
  
  $ virsh nodedev-info ap_matrix
  Name:           ap_matrix
  Parent:         computer
  Active:         yes
  Persistent:     no
  Autostart:      no
  
  $ virsh nodedev-dumpxml nosuch
  error: Could not find matching device 'nosuch'
  error: Node device not found: no node device with matching name 'nosuch'
  
  [1]
  $ virsh nodedev-info nosuch
  error: Could not find matching device 'nosuch'
  error: Node device not found: no node device with matching name 'nosuch'
  
  [1]

Only the computer itself is persistent, of what is not mediated:

  $ virsh nodedev-list --persistent
  computer
  
  $ virsh nodedev-list --transient --cap ap_matrix,system
  ap_matrix
  
  $ virsh nodedev-list --transient --inactive
  error: Option --transient is incompatible with --persistent and --inactive
  
  [1]
  $ virsh nodedev-list --cap ap_card,
  error: Invalid capability type
  
  [1]
  $ virsh nodedev-dumpxml ap_matrix --inactive
  error: Requested operation is not valid: node device 'ap_matrix' is not persistent
  
  [1]
  $ virsh nodedev-dumpxml computer
  <device>
    <name>computer</name>
    <capability type='system'>
      <hardware>
        <uuid>00000000-0000-0000-0000-000000000000</uuid>
      </hardware>
      <firmware>
      </firmware>
    </capability>
  </device>
  
  $ virsh nodedev-undefine computer
  error: Failed to undefine node device 'computer'
  error: unsupported configuration: Unsupported device type
  
  [1]
  $ virsh nodedev-destroy computer
  error: Failed to destroy node device 'computer'
  error: unsupported configuration: Unsupported device type
  
  [1]
