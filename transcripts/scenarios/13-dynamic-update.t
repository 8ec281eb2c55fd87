#apsh: profile=linux-6.12
Scenario 13, after autotest/tp-libvirt's libvirt_ap_passthrough_dynamic_update: what
virsh nodedev-update --live gives and takes the guest sees, and uses its domains.

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
  $ virsh -q nodedev-create one.xml
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
  $ update() {
  >   device "$1" "$2" > two.xml
  >   virsh -q nodedev-update $dev two.xml --live && sleep 35
  >   ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  >   ssh vm1 lszcrypt -d 2>/dev/null | grep "^ *[0-9a-f]0 " | grep -o B | wc -l
  > }

Cards are added and taken away:

  $ update '5 6' 4
  05.0004  CEX5C CCA-Coproc  online            0
  06.0004  CEX5A Accelerator online            0
  1
  $ update 5 4
  05.0004  CEX5C CCA-Coproc  online            0
  1

Domains:

  $ update 5 '4 0x47'
  05.0004  CEX5C CCA-Coproc  online            0
  05.0047  CEX5C CCA-Coproc  online            0
  2
  $ update 5 4
  05.0004  CEX5C CCA-Coproc  online            0
  1

All is taken away and comes again:

  $ update
  0
  $ update 5 4
  05.0004  CEX5C CCA-Coproc  online            0
  1
