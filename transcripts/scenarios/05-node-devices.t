#apsh: profile=linux-6.12
Scenario 5, after IBM's pages on node devices (ldva_t_vfio_host_ap_nodedev,
nodedev-define, -autostart, -start, -list): the queues of adapters 5 and 6 in domains
4 and 0x47 belong to vfio_ap.

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ lszcrypt -V 05.0004 06.0047 | tail -2
  05.0004  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  06.0047  CEX5A Accelerator unassigned        -        -     11     08 -MC-A-N-F- vfio_ap    

A mediated device is defined from a file, set to start with its parent, and started:

  $ cat > /root/ap-nodedev.xml <<END
  > <device>
  >   <parent>ap_matrix</parent>
  >   <capability type="mdev">
  >     <type id="vfio_ap-passthrough"/>
  >     <uuid>11111111-1111-1111-1111-111111111111</uuid>
  >     <attr name='assign_adapter' value='0x05'/>
  >     <attr name='assign_adapter' value='0x06'/>
  >     <attr name='assign_domain' value='0x0004'/>
  >     <attr name='assign_domain' value='0x0047'/>
  >   </capability>
  > </device>
  > END
  $ virsh nodedev-define /root/ap-nodedev.xml
  Node device 'mdev_11111111_1111_1111_1111_111111111111_matrix' defined from '/root/ap-nodedev.xml'
  
  $ dev=mdev_11111111_1111_1111_1111_111111111111_matrix
  $ virsh nodedev-autostart $dev
  Device mdev_11111111_1111_1111_1111_111111111111_matrix marked as autostarted
  
  $ virsh nodedev-start $dev
  Device mdev_11111111_1111_1111_1111_111111111111_matrix started
  
  $ cat /sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111/matrix
  05.0004
  05.0047
  06.0004
  06.0047

libvirt lists it with what it is made of:

  $ virsh nodedev-list --cap ap_card
  ap_card04
  ap_card05
  ap_card06
  
  $ virsh nodedev-list --cap ap_queue | head -3
  ap_04_0004
  ap_04_0047
  ap_04_00ab
  $ virsh nodedev-list --cap ap_matrix
  ap_matrix
  
  $ virsh nodedev-list --cap mdev
  mdev_11111111_1111_1111_1111_111111111111_matrix
  
  $ virsh nodedev-list --cap mdev --inactive
  
  $ virsh nodedev-destroy $dev
  Destroyed node device 'mdev_11111111_1111_1111_1111_111111111111_matrix'
  
  $ virsh nodedev-list --cap mdev --inactive
  mdev_11111111_1111_1111_1111_111111111111_matrix
  
  $ virsh nodedev-list --cap mdev --all
  mdev_11111111_1111_1111_1111_111111111111_matrix
  
