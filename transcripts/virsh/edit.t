#apsh: profile=linux-6.12

A domain's definition is changed in the user's editor:

  $ cat > guest.xml <<'END'
  > <domain type='kvm'>
  >   <name>guest</name>
  >   <memory unit='KiB'>2097152</memory>
  >   <os><type>hvm</type></os>
  >   <devices>
  >   </devices>
  > </domain>
  > END
  $ virsh define guest.xml
  Domain 'guest' defined from guest.xml
  
  $ export EDITOR=true
  $ virsh edit guest
  Domain 'guest' XML configuration not changed.
  
  $ hostdev="<hostdev mode='subsystem' type='mdev' model='vfio-ap'>"
  $ hostdev+="<source><address uuid='69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1'/></source></hostdev>"
  $ export EDITOR="sed -i \"s|<devices>|&$hostdev|\""
  $ virsh edit guest
  Domain 'guest' XML configuration edited.
  
  $ virsh dumpxml guest | grep -A 3 '<hostdev'
      <hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ap'>
        <source>
          <address uuid='69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1'/>
        </source>

VISUAL goes before EDITOR. What the editor leaves has to be a domain, and this one:

  $ VISUAL="sed -i s/guest/other/" virsh edit guest
  error: operation failed: domain 'guest' is already defined with uuid * (glob)
  error: Failed.
  
  [1]
  $ VISUAL="sed -i s/memory/memo/" virsh edit guest 2>&1 | tail -2
  error: Failed.
  

An editor that fails:

  $ VISUAL=false virsh edit guest
  error: internal error: Child process (false /tmp/virsh*.xml) unexpected exit status 1 (glob)
  
  [1]
  $ VISUAL=rm virsh edit guest
  error: /tmp/virsh*.xml: failed to read temporary file: No such file or directory (glob)
  
  [1]
  $ unset EDITOR; virsh edit guest
  error: Cannot find 'vi' in path: No such file or directory
  
  [1]
  $ VISUAL='virsh undefine guest >&2; sed -i s/2097152/1048576/' virsh edit guest
  Domain 'guest' has been undefined
  
  error: ERROR: the XML configuration was changed by another user
  
  [1]
  $ ls /tmp
