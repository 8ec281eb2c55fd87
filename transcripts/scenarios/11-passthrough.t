#apsh: profile=linux-6.12
Scenario 11, after autotest/tp-libvirt's libvirt_ap_passthrough: the driver of the
queue in the guest is the one that the host had for it.

  $ basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  cex4queue
  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ echo -4 > /sys/bus/ap/aqmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter
  $ echo 4 > $matrix/$uuid/assign_domain
  $ basename $(readlink /sys/bus/ap/devices/05.0004/driver)
  vfio_ap
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

Cold-plugged, before the guest starts:

  $ virsh attach-device vm1 hostdev.xml --config
  Device attached successfully
  
  $ virsh -q start vm1
  $ ssh vm1 'basename $(readlink /sys/bus/ap/devices/05.0004/driver)'
  cex4queue
  $ virsh -q destroy vm1
  $ virsh -q detach-device vm1 hostdev.xml --config

Hot-plugged, while it runs:

  $ virsh -q start vm1
  $ ssh vm1 'ls /sys/bus/ap/devices'
  $ virsh attach-device vm1 hostdev.xml --live
  Device attached successfully
  
  $ ssh vm1 'basename $(readlink /sys/bus/ap/devices/05.0004/driver)'
  cex4queue
