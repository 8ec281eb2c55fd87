#apsh: profile=linux-6.12
Scenario 38, after libvirt's qemu_validate and QEMU's document: a guest has at most
one vfio-ap device.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ echo -4 > /sys/bus/ap/aqmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ echo 4 > $matrix/$uuid/assign_domain
  $ uuid2=22222222-2222-2222-2222-222222222222
  $ echo $uuid2 > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ cat > /root/vm.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  >   <devices>
  >     <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >       <source><address uuid='$uuid'/></source>
  >     </hostdev>
  >     <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >       <source><address uuid='$uuid2'/></source>
  >     </hostdev>
  >   </devices>
  > </domain>
  > END
  $ virsh define /root/vm.xml
  error: Failed to define domain from /root/vm.xml
  error: unsupported configuration: Only one hostdev of model vfio-ap is supported
  
  [1]

With one it is defined; a second cannot be plugged in:

  $ head -8 /root/vm.xml > /root/one.xml
  $ tail -2 /root/vm.xml >> /root/one.xml
  $ virsh define /root/one.xml
  Domain 'vm1' defined from /root/one.xml
  
  $ virsh -q start vm1
  $ cat > /root/second.xml <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >   <source><address uuid='$uuid2'/></source>
  > </hostdev>
  > END
  $ virsh attach-device vm1 /root/second.xml --config
  error: Failed to attach device from /root/second.xml
  error: unsupported configuration: Only one hostdev of model vfio-ap is supported
  
  [1]
  $ virsh attach-device vm1 /root/second.xml --live
  error: Failed to attach device from /root/second.xml
  error: internal error: unable to execute QEMU command 'device_add': No 'ap-bus' bus found for device 'vfio-ap'
  
  [1]
  $ virsh qemu-monitor-command vm1 --hmp device_add vfio-ap,sysfsdev=$matrix/$uuid2
  Error: No 'ap-bus' bus found for device 'vfio-ap'
  
  
  $ qemu-system-s390x -device vfio-ap,sysfsdev=$matrix/$uuid2 -device vfio-ap,sysfsdev=$matrix/$uuid2
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222: No 'ap-bus' bus found for device 'vfio-ap'
  [1]
