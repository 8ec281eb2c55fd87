#apsh: profile=linux-6.12
Scenario 52, after the limitations in the kernel's document and QEMU's vfio-ap device:
a guest is not migrated while it has the device; without it it goes to host2, where
a device of that host is attached to it.

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
  $ virsh -q start vm1
  $ virsh migrate --live --persistent vm1 qemu+ssh://host2/system
  error: Operation not supported: cannot migrate a domain with <hostdev mode='subsystem' type='mdev'>
  
  [1]
  $ virsh -q detach-device vm1 hostdev.xml --live
  $ virsh migrate --live vm1 qemu+ssh://host2/system
  

On host2 there are adapters 4, 5 and 6 with domain 9:

  $ ssh host2 bash <<'END'
  > modprobe vfio_ap
  > echo -5 > /sys/bus/ap/apmask
  > uuid=33333333-3333-3333-3333-333333333333
  > matrix=/sys/devices/vfio_ap/matrix
  > echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  > echo 5 > $matrix/$uuid/assign_adapter
  > echo 9 > $matrix/$uuid/assign_domain
  > END
  $ tr 1 3 < hostdev.xml > there.xml
  $ virsh -c qemu+ssh://host2/system attach-device vm1 there.xml
  Device attached successfully
  
  $ ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  05.0009  CEX5C CCA-Coproc  online            0
