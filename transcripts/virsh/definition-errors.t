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
  error: internal error: missing domain type attribute
  [1]
  $ define <<END
  > <domain type='any'><name>vm1</name></domain>
  > END
  error: Failed to define domain from vm.xml
  error: unsupported configuration: invalid domain type any
  [1]
  $ define <<END
  > <domain type='kvm'/>
  > END
  error: Failed to define domain from vm.xml
  error: missing name information
  [1]
  $ define <<END
  > <domain type='kvm'><name>vm1</name></domain>
  > END
  error: Failed to define domain from vm.xml
  error: XML error: an os <type> must be specified
  [1]
  $ hvm() {
  >   cat > more
  >   define <<END
  > <domain type='${kind:-kvm}'><name>${name:-vm1}</name>
  > <os><type${machine:+ machine='$machine'}${arch:+ arch='$arch'}>${type:-hvm}</type></os>$(cat more)</domain>
  > END
  > }
  $ hvm </dev/null
  error: Failed to define domain from vm.xml
  error: XML error: Memory size must be specified via <memory> or in the <numa> configuration
  [1]
  $ name=a/b hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: XML error: name a/b cannot contain '/'
  [1]
  $ hvm <<< '<memory>lots</memory>'
  error: Failed to define domain from vm.xml
  error: XML error: Invalid value 'lots' for element or attribute './memory[1]'
  [1]
  $ hvm <<< "<memory unit='pages'>1</memory>"
  error: Failed to define domain from vm.xml
  error: invalid argument: unknown suffix 'pages'
  [1]
  $ hvm <<< "<memory unit='EiB'>9</memory>"
  error: Failed to define domain from vm.xml
  error: numerical overflow: value too large: 9EiB
  [1]
  $ arch=x86_64 hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: No emulator found for arch 'x86_64'
  [1]
  $ arch=z hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Unknown architecture z
  [1]
  $ type=linux hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Emulator '/usr/bin/qemu-system-s390x' does not support os type 'linux'
  [1]
  $ type=zos hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: unknown OS type 'zos'
  [1]
  $ kind=xen hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Emulator '/usr/bin/qemu-system-s390x' does not support virt type 'xen'
  [1]
  $ machine=s390-ccw-virtio-9.9 hvm <<< '<memory>1</memory>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Emulator '/usr/bin/qemu-system-s390x' does not support machine type 's390-ccw-virtio-9.9'
  [1]
  $ hvm <<< '<memory>1</memory><vcpu>many</vcpu>'
  error: Failed to define domain from vm.xml
  error: XML error: maximum vcpus count must be an integer
  [1]
  $ hvm <<< "<memory>1</memory><vcpu current='3'>2</vcpu>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: maximum vCPU count must not be less than current vCPU count
  [1]
  $ hvm <<< '<memory>1</memory><vcpu>249</vcpu>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Maximum CPUs greater than specified machine type limit 248
  [1]
  $ hvm <<< '<memory>1</memory><on_crash>cry</on_crash>'
  error: Failed to define domain from vm.xml
  error: unsupported configuration: unknown on_crash action: cry
  [1]
  $ hvm <<< "<memory>1</memory><clock offset='late'/>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: unknown clock offset 'late'
  [1]
  $ hvm <<< "<memory>1</memory><cpu mode='fast'/>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Invalid mode attribute 'fast'
  [1]
  $ hvm <<< "<memory>1</memory><cpu mode='host-passthrough'><feature policy='no' name='ap'/></cpu>"
  error: Failed to define domain from vm.xml
  error: unsupported configuration: Invalid CPU feature policy
  [1]
  $ hvm <<< "<memory>1</memory><cpu><feature policy='disable' name='ap'/></cpu>"
  error: Failed to define domain from vm.xml
  error: XML error: Non-empty feature list specified without CPU model
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
  (null)
  ^
  [1]
  $ define </dev/null
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Document is empty
  (null)
  ^
  [1]
  $ define <<END
  > <!DOCTYPE domain SYSTEM "file:///etc/passwd">
  > <domain type='kvm'/>
  > END
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: a DOCTYPE is not simulated
  [1]
  $ printf '<domain' > vm.xml
  $ virsh -q define vm.xml
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Couldn't find end of Start Tag domain line 1
  <domain
  -------^
  [1]
  $ printf "<domain type='kvm" > vm.xml
  $ virsh -q define vm.xml
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: AttValue: ' expected
  <domain type='kvm
  -----------------^
  [1]
  $ define <<< "<domain type='kvm'/><domain/>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Extra content at the end of the document
  <domain type='kvm'/><domain/>
  --------------------^
  [1]
  $ define <<< "<domain a/>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Specification mandates value for attribute a
  <domain a/>
  ---------^
  [1]
  $ define <<< "<domain><name>a</nam></domain>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Opening and ending tag mismatch: name line 1 and nam
  <domain><name>a</nam></domain>
  ---------------------^
  [1]
  $ define <<< "<domain></domain/>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: expected '>'
  <domain></domain/>
  ----------------^
  [1]
  $ define <<< "<domain a='b'c='d'/>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: attributes construct error
  <domain a='b'c='d'/>
  -------------^
  [1]
  $ define <<< "<domain>&amp</domain>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: EntityRef: expecting ';'
  <domain>&amp</domain>
  ------------^
  [1]
  $ define <<< "<domain><!-- a -- b --></domain>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: Double hyphen within comment: <!-- a 
  <domain><!-- a -- b --></domain>
  ---------------^
  [1]
  $ define <<< "<domain><!- a --></domain>"
  error: Failed to define domain from vm.xml
  error: (domain_definition):1: StartTag: invalid element name
  <domain><!- a --></domain>
  ---------^
  [1]
  $ define <<< "<domain><!-- a"
  error: Failed to define domain from vm.xml
  error: (domain_definition):2: Comment not terminated
  (null)
  ^
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
