Why a domain is in its state:

  $ cat > /root/vm1.xml <<END
  > <domain type='kvm'><name>vm1</name><memory>1048576</memory><os><type>hvm</type></os></domain>
  > END
  $ virsh -q define /root/vm1.xml
  $ why() { virsh -q domstate vm1 --reason; }
  $ why
  shut off (unknown)
  $ virsh -q start vm1 && why
  running (booted)
  $ virsh -q suspend vm1 && why
  paused (user)
  $ virsh -q resume vm1 && why
  running (unpaused)
  $ virsh -q qemu-monitor-command vm1 --hmp stop | grep .; why
  paused (unknown)
  $ virsh -q qemu-monitor-command vm1 --hmp cont | grep .; why
  running (unpaused)
  $ virsh -q qemu-monitor-command vm1 --hmp quit 2>/dev/null; why
  shut off (crashed)
  $ virsh -q start vm1 && virsh -q qemu-monitor-command vm1 --hmp system_powerdown | grep .; why
  shut off (shutdown)
  $ virsh -q start vm1
  $ virsh -q destroy vm1 && why
  shut off (destroyed)
  $ virsh -q start vm1 --paused && why
  paused (user)
  $ virsh -q resume vm1 && virsh -q shutdown vm1 && why
  shut off (shutdown)
  $ virsh -q start vm1 && ssh vm1 poweroff 2>/dev/null; why
  shut off (shutdown)
  $ virsh -q start vm1 && virsh -q migrate vm1 qemu+ssh://host2/system && why
  shut off (migrated)
  $ virsh -q -c qemu+ssh://host2/system domstate vm1 --reason
  running (migrated)
  $ virsh -q undefine vm1 && virsh -q define /root/vm1.xml && why
  shut off (unknown)

A guest is asked to end by ACPI; it has no agent, and one that stands still hears nothing:

  $ virsh -q -c qemu+ssh://host2/system destroy vm1
  $ virsh -q start vm1 --paused
  $ virsh shutdown vm1
  error: Failed to shutdown domain 'vm1'
  error: Requested operation is not valid: domain is not running
  
  [1]
  $ virsh shutdown vm1 initctl
  error: Failed to shutdown domain 'vm1'
  error: unsupported flags (0x4) in function qemuDomainShutdownFlags
  
  [1]
  $ virsh reboot vm1 --mode signal,acpi
  error: Failed to reboot domain 'vm1'
  error: unsupported flags (0x8) in function qemuDomainReboot
  
  [1]
  $ virsh reboot vm1 --mode agent
  error: Failed to reboot domain 'vm1'
  error: Requested operation is not valid: domain is not running
  
  [1]
  $ virsh reboot vm1 --mode kindly
  error: Unknown mode kindly value, expecting 'acpi', 'agent', 'initctl', 'signal' or 'paravirt'
  
  [1]
  $ virsh shutdown vm1 --mode acpi,kindly
  error: Unknown mode kindly value, expecting 'acpi', 'agent', 'initctl', 'signal', or 'paravirt'
  
  [1]
  $ virsh -q reboot vm1 --mode acpi,agent
  $ virsh -q resume vm1 && virsh -q shutdown vm1 --mode acpi && why
  shut off (shutdown)
  $ virsh -q start vm1 && virsh -q shutdown vm1 --mode agent
  error: Failed to shutdown domain 'vm1'
  error: argument unsupported: QEMU guest agent is not configured
  [1]
  $ virsh reboot vm1 --mode ''
  error: Failed to get option 'mode': Option argument is empty
  
  [1]
