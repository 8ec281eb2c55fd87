#apsh: profile=linux-6.12
Scenario 14, after autotest/tp-libvirt's update_is_persisted: virsh nodedev-update
--config changes the definition; the device is so when it is started again.

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ echo -4,-0x47 > /sys/bus/ap/aqmask
  $ cd /root
  $ uuid=11111111-1111-1111-1111-111111111111
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ matrix=/sys/devices/vfio_ap/matrix
  $ device() {
  >   printf "<device><name>$dev</name><parent>ap_matrix</parent><capability type='mdev'>"
  >   printf "<type id='vfio_ap-passthrough'/><uuid>$uuid</uuid>"
  >   for adapter in $1; do printf "<attr name='assign_adapter' value='$adapter'/>"; done
  >   for domain in $2; do printf "<attr name='assign_domain' value='$domain'/>"; done
  >   for domain in $2; do printf "<attr name='assign_control_domain' value='$domain'/>"; done
  >   echo '</capability></device>'
  > }
  $ device 5 4 > one.xml
  $ virsh -q nodedev-define one.xml
  $ virsh -q nodedev-start $dev
  $ cat > vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  >   <devices>
  >     <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >       <source><address uuid='$uuid'/></source>
  >     </hostdev>
  >   </devices>
  > </domain>
  > END
  $ virsh -q define vm1.xml
  $ virsh -q start vm1
  $ device 6 0x47 > two.xml
  $ virsh nodedev-update $dev two.xml --config
  Updated node device mdev_11111111_1111_1111_1111_111111111111_matrix persistent config
  $ cat $matrix/$uuid/matrix
  05.0004
  $ virsh -q destroy vm1
  $ virsh nodedev-destroy $dev
  Destroyed node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ virsh nodedev-start $dev
  Device mdev_11111111_1111_1111_1111_111111111111_matrix started
  
  $ cat $matrix/$uuid/matrix
  06.0047
  $ virsh -q start vm1
  $ ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  06.0047  CEX5A Accelerator online            0
