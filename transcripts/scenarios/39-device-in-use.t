#apsh: profile=linux-6.12
Scenario 39, after libvirt's virmdev: a device that one domain has is not given to
another.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ echo -4 > /sys/bus/ap/aqmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ echo 4 > $matrix/$uuid/assign_domain
  $ cd /root
  $ for name in vm1 vm2
  > do
  >   cat > $name.xml <<END
  > <domain type='kvm'>
  >   <name>$name</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  >   <cpu mode='host-model'/>
  > </domain>
  > END
  >   virsh -q define $name.xml
  > done
  $ cat > hostdev.xml <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >   <source><address uuid='$uuid'/></source>
  > </hostdev>
  > END
  $ virsh -q attach-device vm1 hostdev.xml --config
  $ virsh -q attach-device vm2 hostdev.xml --config
  $ virsh -q start vm1
  $ virsh start vm2
  error: Failed to start domain 'vm2'
  error: Requested operation is not valid: mediated device /sys/bus/mdev/devices/11111111-1111-1111-1111-111111111111 is in use by driver QEMU, domain vm1
  
  [1]
  $ virsh -q detach-device vm2 hostdev.xml --config
  $ virsh -q start vm2
  $ virsh attach-device vm2 hostdev.xml
  error: Failed to attach device from hostdev.xml
  error: Requested operation is not valid: mediated device /sys/bus/mdev/devices/11111111-1111-1111-1111-111111111111 is in use by driver QEMU, domain vm1
  
  [1]
  $ virsh nodedev-destroy mdev_11111111_1111_1111_1111_111111111111_matrix
  error: Failed to destroy node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  error: internal error: Unable to destroy 'mdev_11111111_1111_1111_1111_111111111111_matrix': device in use
  
  [1]
