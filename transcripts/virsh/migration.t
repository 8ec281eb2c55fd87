A domain goes to the machine's other host and stays what it is:

  $ cd /root
  $ cat > vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  > </domain>
  > END
  $ virsh -q define vm1.xml
  $ virsh migrate vm1 qemu+ssh://host2/system
  error: Requested operation is not valid: domain is not running
  
  [1]
  $ virsh -q start vm1
  $ ssh vm1 'echo text > /root/file'
  $ virsh -q migrate --live --verbose vm1 qemu+ssh://host2/system 2>&1 | tr -d '\r'
  Migration: [100 %]
  $ virsh list --all
   Id   Name   State
  -----------------------
   -    vm1    shut off
  
  $ virsh -c qemu+ssh://host2/system list --all
   Id   Name   State
  ----------------------
   1    vm1    running
  
  $ ssh vm1 cat /root/file
  text

There it has no definition unless `--persistent` asks for one; here it keeps its own
unless `--undefinesource` drops it:

  $ virsh -c qemu+ssh://host2/system migrate --live vm1 qemu+ssh://host/system
  
  $ virsh list --all
   Id   Name   State
  ----------------------
   2    vm1    running
  
  $ virsh migrate --live --persistent --undefinesource vm1 qemu+ssh://host2/system
  
  $ virsh list --all
   Id   Name   State
  --------------------
  
  $ virsh -c qemu+ssh://host2/system destroy vm1
  Domain 'vm1' destroyed
  
  $ virsh -c qemu+ssh://host2/system list --all
   Id   Name   State
  -----------------------
   -    vm1    shut off
  

Where it cannot go:

  $ virsh -q define vm1.xml
  $ virsh -q start vm1
  $ virsh migrate --live vm1 qemu:///system
  error: internal error: Attempt to migrate guest to the same host 67b3dba8-bc67-3810-9892-eb77249db32e
  
  [1]
  $ virsh migrate --live vm1 qemu+ssh://nowhere/system
  error: Cannot recv data: ssh: Could not resolve hostname nowhere: Name or service not known: Connection reset by peer
  
  [1]
  $ virsh migrate --live vm1 qemu+ssh://host2/system
  error: operation failed: domain 'vm1' already exists with uuid f893a2ee-fb32-455e-b1c1-8690ee42c90b
  
  [1]
  $ virsh migrate --live --p2p vm1 qemu+ssh://host2/system
  virsh: --p2p is not simulated
  [2]
