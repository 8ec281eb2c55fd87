What a definition leaves out is filled in, amounts of memory are turned into KiB:

  $ cd /root
  $ cat > vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <uuid>11111111222233334444555555555555</uuid>
  >   <title>a guest</title>
  >   <memory unit='G'>1</memory>
  >   <vcpu>2</vcpu>
  >   <os>
  >     <type arch='s390x'>hvm</type>
  >     <cmdline>ap.apmask=0x0</cmdline>
  >   </os>
  >   <cpu mode='host-model' check='partial'/>
  >   <devices>
  >     <console type='pty'/>
  >   </devices>
  > </domain>
  > END
  $ virsh define vm1.xml
  Domain 'vm1' defined from vm1.xml
  
  $ virsh dumpxml vm1
  <domain type='kvm'>
    <name>vm1</name>
    <uuid>11111111-2222-3333-4444-555555555555</uuid>
    <title>a guest</title>
    <memory unit='KiB'>1048576</memory>
    <currentMemory unit='KiB'>1048576</currentMemory>
    <vcpu placement='static'>2</vcpu>
    <os>
      <type arch='s390x' machine='s390-ccw-virtio-8.2'>hvm</type>
      <cmdline>ap.apmask=0x0</cmdline>
      <boot dev='hd'/>
    </os>
    <cpu mode='host-model' check='partial'/>
    <clock offset='utc'/>
    <on_poweroff>destroy</on_poweroff>
    <on_reboot>restart</on_reboot>
    <on_crash>destroy</on_crash>
    <devices>
      <emulator>/usr/bin/qemu-system-s390x</emulator>
      <controller type='pci' index='0' model='pci-root'/>
      <console type='pty'/>
      <audio id='1' type='none'/>
      <memballoon model='virtio'/>
      <panic model='s390'/>
    </devices>
  </domain>
  
  $ virsh dominfo vm1
  Id:             -
  Name:           vm1
  UUID:           11111111-2222-3333-4444-555555555555
  OS Type:        hvm
  State:          shut off
  CPU(s):         2
  Max memory:     1048576 KiB
  Used memory:    1048576 KiB
  Persistent:     yes
  Autostart:      disable
  Managed save:   no
  Security model: none
  Security DOI:   0
  
  $ head -3 /etc/libvirt/qemu/vm1.xml
  <!--
  WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
  OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:

What runs has a number:

  $ virsh start vm1
  Domain 'vm1' started
  
  $ virsh dumpxml vm1 | head -1
  <domain type='kvm' id='1'>
  $ virsh dumpxml --inactive vm1 | head -1
  <domain type='kvm'>
  $ ssh vm1 'nproc; cat /proc/cmdline'
  2
  ap.apmask=0x0

A definition that is undefined lives on while it runs:

  $ virsh undefine vm1
  Domain 'vm1' has been undefined
  
  $ virsh list --transient
   Id   Name   State
  ----------------------
   1    vm1    running
  
  $ virsh undefine vm1
  error: Failed to undefine domain 'vm1'
  error: Requested operation is not valid: cannot undefine transient domain
  
  [1]
  $ virsh destroy vm1
  Domain 'vm1' destroyed
  
  $ virsh list --all --name
  

One without a definition ends with its run:

  $ virsh create vm1.xml
  Domain 'vm1' created from vm1.xml
  
  $ virsh create vm1.xml
  error: Failed to create domain from vm1.xml
  error: Requested operation is not valid: domain 'vm1' is already active
  
  [1]
  $ virsh destroy vm1
  Domain 'vm1' destroyed
  
  $ virsh domstate vm1
  error: failed to get domain 'vm1'
  
  [1]
