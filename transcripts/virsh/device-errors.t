What is no device of a domain's:

  $ cd /root
  $ cat > vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  > </domain>
  > END
  $ virsh -q create vm1.xml
  $ attach() { cat > device.xml; virsh -q attach-device vm1 device.xml; }
  $ attach <<END
  > <gadget/>
  > END
  error: Failed to attach device from device.xml
  error: unsupported configuration: unknown device type 'gadget'
  [1]
  $ attach <<END
  > <disk type='file'/>
  > END
  error: Failed to attach device from device.xml
  error: Operation not supported: a device <disk> is not simulated
  [1]
  $ attach <<END
  > <hostdev/>
  > END
  error: Failed to attach device from device.xml
  error: XML error: Missing required attribute 'type' in element 'hostdev'
  [1]
  $ attach <<END
  > <hostdev type='pci'/>
  > END
  error: Failed to attach device from device.xml
  error: XML error: Missing <source> element in hostdev device
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev'><source/></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: XML error: Missing required attribute 'model' in element 'hostdev'
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-foo'><source/></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: XML error: Invalid value for attribute 'model' in element 'hostdev': 'vfio-foo'.
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'/>
  > END
  error: Failed to attach device from device.xml
  error: XML error: Missing <source> element in hostdev device
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'><source/></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: unsupported configuration: Missing <address> element
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  > <source><address uuid='1'/></source></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: internal error: Cannot parse uuid attribute of element <address>
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'><boot order='1'/>
  > <source><address uuid='11111111-1111-1111-1111-111111111111'/></source></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: unsupported configuration: booting from assigned devices is not supported by mediated devices of model vfio-ap
  [1]
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  > <source><address uuid='11111111-1111-1111-1111-111111111111'/></source></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: unsupported configuration: Mediated host device assignment requires VFIO support
  [1]
  $ virsh attach-device vm1 device.xml --config
  error: Failed to attach device from device.xml
  error: Requested operation is not valid: transient domains do not have any persistent config
  
  [1]

A device of another kind than the definition says:

  $ modprobe vfio_ap
  $ echo 11111111-1111-1111-1111-111111111111 > \
  >   /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ attach <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ccw'>
  > <source><address uuid='11111111-1111-1111-1111-111111111111'/></source></hostdev>
  > END
  error: Failed to attach device from device.xml
  error: internal error: invalid device API 'vfio-ccw' for device /sys/bus/mdev/devices/11111111-1111-1111-1111-111111111111: device only supports 'vfio-ap'
  [1]

A guest whose processor has no AP instructions has no place for the device:

  $ virsh -q destroy vm1
  $ cat > vm2.xml <<END
  > <domain type='kvm'>
  >   <name>vm2</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  >   <cpu mode='host-model'>
  >     <feature policy='disable' name='ap'/>
  >     <feature policy='disable' name='apft'/>
  >     <feature policy='disable' name='apqci'/>
  >     <feature policy='disable' name='apqi'/>
  >   </cpu>
  >   <devices>
  >     <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >       <source><address uuid='11111111-1111-1111-1111-111111111111'/></source>
  >     </hostdev>
  >   </devices>
  > </domain>
  > END
  $ virsh define vm2.xml
  Domain 'vm2' defined from vm2.xml
  
  $ virsh start vm2
  error: Failed to start domain 'vm2'
  error: internal error: QEMU unexpectedly closed the monitor (vm='vm2'): 2019-06-13T12:00:00.000000Z qemu-system-s390x: -device {"driver":"vfio-ap","id":"hostdev0","sysfsdev":"/sys/bus/mdev/devices/11111111-1111-1111-1111-111111111111"}: No 'ap-bus' bus found for device 'vfio-ap'
  
  [1]
