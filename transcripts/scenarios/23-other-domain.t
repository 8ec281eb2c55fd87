#apsh: profile=linux-6.12
Scenario 23, after autotest/tp-libvirt's libvirt_ap_passthrough_robustness: detach
from one domain, attach to another. In the end the guest has the device.

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

Then:

  $ virsh -q start vm1
  $ virsh -q start vm2
  $ virsh -q attach-device vm1 hostdev.xml
  $ virsh -q detach-device vm1 hostdev.xml
  $ virsh -q attach-device vm2 hostdev.xml
  $ ssh vm2 lszcrypt 2>/dev/null | grep '\.0'
  05.0004  CEX5C CCA-Coproc  online            0
  $ ssh vm1 lszcrypt 2>/dev/null | grep '\.0'
  [1]
