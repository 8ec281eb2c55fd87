#apsh: profile=linux-6.12
Scenario 15, after autotest/tp-libvirt's crypto_nodedev_create_destroy: a device is
created from XML, is what was asked for, and is gone when it is destroyed.

  $ modprobe vfio_ap
  $ echo -5 > /sys/bus/ap/apmask
  $ cat > /root/dev.xml <<END
  > <device>
  >   <parent>ap_matrix</parent>
  >   <capability type="mdev">
  >     <type id="vfio_ap-passthrough"/>
  >     <uuid>11111111-1111-1111-1111-111111111111</uuid>
  >     <attr name='assign_adapter' value='0x05'/>
  >     <attr name='assign_domain' value='0x00ab'/>
  >   </capability>
  > </device>
  > END
  $ virsh nodedev-create /root/dev.xml
  Node device mdev_11111111_1111_1111_1111_111111111111_matrix created from /root/dev.xml
  
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ cat /sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111/matrix
  05.00ab

Its attributes are those that the script of its type reads from the device, in
decimal:

  $ virsh nodedev-dumpxml $dev | grep attr
      <attr name='assign_adapter' value='5'/>
      <attr name='assign_domain' value='171'/>
  $ virsh nodedev-destroy $dev
  Destroyed node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ virsh nodedev-list --cap mdev
  
