What is wrong with a definition is said in libvirt's words:

  $ cd /root
  $ define() { cat > vm.xml; virsh -q define vm.xml; }
  $ define <<END
  > <device/>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: expecting root element of 'domain', not 'device'
  [1]
  $ define <<END
  > <domain><name>vm1</name></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: Missing required attribute 'type' in element 'domain'
  [1]
  $ define <<END
  > <domain type='xen'><name>vm1</name></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: Invalid value for attribute 'type' in element 'domain': 'xen'.
  [1]
  $ define <<END
  > <domain type='kvm'/>
  > END
  error: Failed to define domain from vm.xml
  error: missing name information
  [1]
  $ define <<END
  > <domain type='kvm'><name>a/b</name></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: name a/b cannot contain '/'
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: Memory size must be specified via <memory> or in the <numa> configuration
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name><memory>lots</memory></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: Invalid value 'lots' for element or attribute './memory[1]'
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name><memory unit='pages'>1</memory></domain>
  > END
  error: Failed to define domain from vm.xml
  error: invalid argument: unknown suffix 'pages'
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name><memory>1</memory></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: an os <type> must be specified
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name><memory>1</memory>
  > <os><type arch='x86_64'>hvm</type></os></domain>
  > END
  error: Failed to define domain from vm.xml
  error: invalid argument: could not find capabilities for arch=x86_64 domaintype=kvm 
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name><uuid>1</uuid></domain>
  > END
  error: Failed to define domain from vm.xml
  error: internal error: malformed uuid element
  [1]

So is what is no XML, with the place; nothing outside of the document is read:

  $ define <<END
  > <domain type='kvm'>
  >   <name>vm1</domain>
  > END
  error: Failed to define domain from vm.xml
  error: (domain_definition):2: Opening and ending tag mismatch: name line 2 and domain
    <name>vm1</domain>
  --------------------^
  [1]
  $ define <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  > END
  error: Failed to define domain from vm.xml
  error: (domain_definition):3: Premature end of data in tag domain line 1
    <name>vm1</name>
  ------------------^
  [1]
  $ define </dev/null
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Document is empty
  [1]
  $ define <<END
  > <!DOCTYPE domain SYSTEM "file:///etc/passwd">
  > <domain type='kvm'/>
  > END
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: a DOCTYPE is not simulated
  [1]
  $ virsh define nosuch.xml
  error: Failed to open file 'nosuch.xml': No such file or directory
  
  [1]

A name has one UUID, a UUID one name:

  $ define <<END
  > <domain type='kvm'><name>vm1</name><uuid>11111111-2222-3333-4444-555555555555</uuid>
  > <memory>1048576</memory><os><type>hvm</type></os></domain>
  > END
  $ tr 3 4 < vm.xml > other.xml
  $ virsh define other.xml
  error: Failed to define domain from other.xml
  error: operation failed: domain 'vm1' already exists with uuid 11111111-2222-3333-4444-555555555555
  
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm2</name><uuid>11111111-2222-3333-4444-555555555555</uuid>
  > <memory>1048576</memory><os><type>hvm</type></os></domain>
  > END
  error: Failed to define domain from vm.xml
  error: operation failed: domain 'vm1' is already defined with uuid 11111111-2222-3333-4444-555555555555
  [1]
