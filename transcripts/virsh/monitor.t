libvirt passes a line on to QEMU's monitor:

  $ cd /root
  $ cat > vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  > </domain>
  > END
  $ virsh -q define vm1.xml
  $ virsh qemu-monitor-command vm1 --hmp info status
  error: Requested operation is not valid: domain is not running
  
  [1]
  $ virsh -q start vm1
  $ virsh qemu-monitor-command vm1 --hmp info status
  VM status: running
  
  
  $ virsh qemu-monitor-command vm1 --hmp 'info name'
  vm1
  
  
  $ virsh qemu-monitor-command --hmp vm1 'device-del hostdev0'
  unknown command: 'device-del'
  
  
  $ ps -e -o args | grep '^qemu'
  qemu-system-s390x -name guest=vm1,debug-threads=on -machine s390-ccw-virtio-8.2,usb=off,dump-guest-core=off -accel kvm -cpu host -m size=2097152k -smp 1 -uuid f893a2ee-fb32-455e-b1c1-8690ee42c90b -display none -no-user-config -nodefaults

What QEMU says on its standard error is in its log:

  $ virsh qemu-monitor-command vm1 --hmp 'device_add vfio-ap,id=0'
  Try "help device_add" for more information
  
  

What QEMU does by itself libvirt sees:

  $ virsh qemu-monitor-command vm1 --hmp stop
  
  
  $ virsh domstate vm1
  paused
  
  $ virsh qemu-monitor-command vm1 --hmp quit
  error: Requested operation is not valid: domain is not running
  
  [1]
  $ virsh domstate vm1
  shut off
  
  $ virsh console vm1
  error: The domain is not running
  
  [1]
