A domain's processors and what they can do are kept with what was left out:

  $ cd /root
  $ cpu() {
  >   cat > vm.xml <<END
  > <domain type='${kind:-kvm}'><name>vm1</name><uuid>11111111-2222-3333-4444-555555555555</uuid><memory>1048576</memory><os><type>hvm</type></os>
  > $1</domain>
  > END
  >   virsh -q define vm.xml && virsh dumpxml vm1 --xpath '/domain/cpu|/domain/vcpu|/domain/on_lockfailure'
  > }
  $ cpu
  <vcpu placement="static">1</vcpu>
  <cpu mode="host-model" check="partial"/>
  
  $ kind=qemu cpu
  <vcpu placement="static">1</vcpu>
  <cpu mode="custom" match="exact" check="none">
      <model fallback="forbid">qemu</model>
    </cpu>
  
  $ cpu "<cpu mode='host-passthrough'/>"
  <vcpu placement="static">1</vcpu>
  <cpu mode="host-passthrough" check="none"/>
  
  $ cpu "<vcpu current='1'>2</vcpu><cpu><model>z14</model><feature name='ap'/><topology sockets='1' cores='2' threads='1'/></cpu>"
  <vcpu placement="static" current="1">2</vcpu>
  <cpu mode="custom" match="exact" check="partial">
      <model fallback="allow">z14</model>
      <topology sockets="1" dies="1" clusters="1" cores="2" threads="1"/>
      <feature policy="require" name="ap"/>
    </cpu>
  
  $ cpu "<cpu match='strict'><topology sockets='1' cores='1' threads='1'/></cpu><on_lockfailure>pause</on_lockfailure>"
  <vcpu placement="static">1</vcpu>
  <cpu mode="host-model" check="partial">
      <topology sockets="1" dies="1" clusters="1" cores="1" threads="1"/>
    </cpu>
  <on_lockfailure>pause</on_lockfailure>
  
  $ cpu "<cpu mode='host-model' check='none'><model>z14</model></cpu>"
  <vcpu placement="static">1</vcpu>
  <cpu mode="host-model" check="none">
      <model fallback="allow">z14</model>
    </cpu>
  
  $ cpu "<cpu match='some'/>"
  error: Failed to define domain from vm.xml
  error: XML error: Invalid value for attribute 'match' in element 'cpu': 'some'.
  [1]
  $ cpu "<cpu><model>z14</model><feature name='ap'/><feature name='ap'/></cpu>"
  error: Failed to define domain from vm.xml
  error: XML error: CPU feature 'ap' specified more than once
  [1]
  $ cpu "<cpu><model>z14</model><feature policy='disable'/></cpu>"
  error: Failed to define domain from vm.xml
  error: XML error: Invalid CPU feature name
  [1]
  $ cpu "<on_lockfailure>hope</on_lockfailure>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: unknown on_lockfailure action: hope
  [1]
  $ cpu "<devices><memballoon/></devices>"
  error: Failed to define domain from vm.xml
  error: XML error: Missing required attribute 'model' in element 'memballoon'
  [1]
  $ cpu "<vcpu>0</vcpu>"
  error: Failed to define domain from vm.xml
  error: internal error: CPU IDs in <numa> exceed the <vcpu> count
  [1]
  $ cpu "<vcpu current='0'>1</vcpu>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: vcpu 0 can't be offline
  [1]
  $ cpu "<vcpu current='x'>1</vcpu>"
  error: Failed to define domain from vm.xml
  error: XML error: Invalid value for attribute 'current' in element 'vcpu': 'x'. Expected non-negative integer value
  [1]
  $ cpu "<cpu><topology sockets='2'/></cpu>"
  error: Failed to define domain from vm.xml
  error: XML error: Missing required attribute 'cores' in element 'topology'
  [1]
  $ cpu "<cpu><topology sockets='2' cores='0' threads='1'/></cpu>"
  error: Failed to define domain from vm.xml
  error: XML error: Invalid value for attribute 'cores' in element 'topology': Zero is not permitted
  [1]
  $ cpu "<cpu><topology sockets='2' cores='1' threads='1'/></cpu>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: CPU topology doesn't match maximum vcpu count
  [1]
