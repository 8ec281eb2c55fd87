#apsh: profile=linux-6.12
Scenario 12, after autotest/tp-libvirt's libvirt_ap_passthrough_hotplug: a device
without anything is attached; what the host assigns to it afterwards the guest sees
after its AP bus has looked, and what it unassigns is gone.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
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
  $ virsh -q start vm1
  $ virsh attach-device vm1 hostdev.xml
  Device attached successfully
  
  $ cat $matrix/$uuid/guest_matrix
  $ ssh vm1 'echo 5 > /sys/bus/ap/config_time'
  $ ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  [1]
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ echo 4 > $matrix/$uuid/assign_domain
  $ echo 4 > $matrix/$uuid/assign_control_domain
  $ cat $matrix/$uuid/guest_matrix
  05.0004
  $ sleep 5
  $ ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  05.0004  CEX5C CCA-Coproc  online            0
  $ ssh vm1 lszcrypt -d | head -3
  DOMAIN 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
  ------------------------------------------------------
      00  .  .  .  .  B  .  .  .  .  .  .  .  .  .  .  .
  $ echo 5 > $matrix/$uuid/unassign_adapter
  $ echo 4 > $matrix/$uuid/unassign_domain
  $ echo 4 > $matrix/$uuid/unassign_control_domain
  $ sleep 5
  $ ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  [1]
  $ cat $matrix/$uuid/guest_matrix
