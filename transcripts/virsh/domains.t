A domain is defined from XML, started, looked at and ended. virsh puts an empty
line behind each command's output:

  $ cat > /root/vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <uuid>11111111-2222-3333-4444-555555555555</uuid>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  > </domain>
  > END
  $ virsh define /root/vm1.xml
  Domain 'vm1' defined from /root/vm1.xml
  
  $ virsh list
   Id   Name   State
  --------------------
  
  $ virsh list --all
   Id   Name   State
  -----------------------
   -    vm1    shut off
  
  $ virsh start vm1
  Domain 'vm1' started
  
  $ virsh list
   Id   Name   State
  ----------------------
   1    vm1    running
  
  $ virsh domstate vm1
  running
  
  $ ssh vm1 hostname
  vm1

It can stand still, and does not answer then:

  $ virsh suspend vm1
  Domain 'vm1' suspended
  
  $ virsh list
   Id   Name   State
  ---------------------
   1    vm1    paused
  
  $ ssh vm1 hostname
  ssh: connect to host vm1 port 22: Connection timed out
  [255]
  $ virsh resume vm1
  Domain 'vm1' resumed
  
  $ virsh resume vm1
  error: Failed to resume domain 'vm1'
  error: Requested operation is not valid: domain is already running
  
  [1]
  $ ssh vm1 hostname
  vm1

Its name, its number and its UUID all stand for it:

  $ virsh domid vm1
  1
  
  $ virsh domname 1
  vm1
  
  $ virsh domuuid 1
  11111111-2222-3333-4444-555555555555
  
  $ virsh domstate 11111111-2222-3333-4444-555555555555
  running
  

A reboot keeps the number of the run, a new start has another:

  $ virsh reboot vm1
  Domain 'vm1' is being rebooted
  
  $ virsh domid vm1
  1
  
  $ virsh shutdown vm1
  Domain 'vm1' is being shutdown
  
  $ virsh domstate vm1
  shut off
  
  $ virsh domid vm1
  -
  
  $ virsh start vm1
  Domain 'vm1' started
  
  $ virsh domid vm1
  2
  
  $ virsh destroy vm1
  Domain 'vm1' destroyed
  
  $ virsh undefine vm1
  Domain 'vm1' has been undefined
  
  $ virsh list --all
   Id   Name   State
  --------------------
  

A domain can begin as one that stands still, and its numbers, names and UUIDs are
converted into each other:

  $ cat > /root/vm9.xml <<END
  > <domain type='kvm'><name>vm9</name><uuid>99999999-2222-3333-4444-555555555555</uuid>
  > <memory>1048576</memory><os><type>hvm</type></os>
  > <devices><memballoon model='none'/></devices></domain>
  > END
  $ virsh create /root/vm9.xml --paused
  Domain 'vm9' created from /root/vm9.xml
  
  $ virsh create /root/vm9.xml
  error: Failed to create domain from /root/vm9.xml
  error: Requested operation is not valid: domain 'vm9' is already active
  
  [1]
  $ virsh domstate vm9
  paused
  
  $ id=$(virsh -q domid vm9)
  $ virsh domname $id
  vm9
  
  $ virsh domuuid $id
  99999999-2222-3333-4444-555555555555
  
  $ virsh domname vm9
  error: failed to get domain 'vm9'
  
  [1]
  $ virsh list --all --id | grep -c -
  0
  [1]
  $ virsh dumpxml vm9 | grep -A9 '<devices>'
    <devices>
      <emulator>/usr/bin/qemu-system-s390x</emulator>
      <controller type='pci' index='0' model='pci-root'>
        <alias name='pci.0'/>
      </controller>
      <audio id='1' type='none'/>
      <memballoon model='none'/>
      <panic model='s390'/>
    </devices>
  </domain>
  $ virsh undefine vm9 --nvram --keep-nvram
  error: Options --nvram and --keep-nvram are mutually exclusive
  
  [1]
  $ virsh undefine vm9 --managed-save --nvram
  error: Failed to undefine domain 'vm9'
  error: Requested operation is not valid: cannot undefine transient domain
  
  [1]
  $ virsh undefine vm9 vda
  virsh: --storage is not simulated
  [2]
  $ virsh -q destroy vm9

No domain has snapshots, saved state or an automatic start:

  $ virsh -q define /root/vm9.xml
  $ for f in snapshot checkpoint managed-save; do virsh -q list --all --with-$f; virsh -q list --all --name --without-$f | grep vm9; done
  vm9
  vm9
  vm9
  $ virsh -q list --all --autostart
  $ virsh -q list --all --name --autostart --no-autostart | grep vm9
  vm9
  $ virsh -q undefine vm9
