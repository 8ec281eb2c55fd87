Without an address virsh works with the host it runs on. Another LPAR's host, or a
guest in which further guests run, is named with `-c`:

  $ virsh uri
  qemu:///system
  
  $ virsh -c qemu+ssh://host2/system hostname
  host2
  
  $ virsh -c qemu+ssh://root@host2/system list --all
   Id   Name   State
  --------------------
  
  $ qemu-system-s390x -name outer
  $ virsh -c qemu+ssh://outer/system hostname
  outer
  
  $ virsh <<END
  > connect qemu+ssh://host2/system
  > hostname
  > END
  Welcome to virsh, the virtualization interactive terminal.
  
  Type:  'help' for help with commands
         'quit' to quit
  
  virsh # connect qemu+ssh://host2/system
  
  virsh # hostname
  host2
  
  virsh # 

Hosts that are not there, and what is not simulated:

  $ virsh -c qemu+ssh://host3/system list
  error: failed to connect to the hypervisor
  error: Cannot recv data: ssh: Could not resolve hostname host3: Name or service not known: Connection reset by peer
  [1]
  $ virsh -c qemu+ssh://guest2/system list
  error: failed to connect to the hypervisor
  error: Cannot recv data: ssh: connect to host guest2 port 22: Connection refused: Connection reset by peer
  [1]
  $ virsh -c test:///default list
  error: failed to connect to the hypervisor
  error: no connection driver available for test:///default
  [1]
  $ virsh -c qemu:///session list
  error: failed to connect to the hypervisor
  error: Operation not supported: a connection to qemu:///session is not simulated
  [1]
  $ virsh -c qemu+tcp://host2/system list
  error: failed to connect to the hypervisor
  error: Operation not supported: a connection to qemu+tcp://host2/system is not simulated
  [1]

Only root manages the system's domains:

  $ echo 'user:x:1000:1000::/tmp:/bin/bash' >> /etc/passwd
  $ su user -c 'virsh list'
  error: failed to connect to the hypervisor
  error: authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'
  
  [1]

The console needs a terminal:

  $ virsh console nosuch
  error: failed to get domain 'nosuch'
  
  [1]

Other addresses are refused as libvirt does:

  $ for u in nothing other:///system qemu:///x qemu:///; do virsh -c $u uri; done
  error: failed to connect to the hypervisor
  error: no connection driver available for URI 'nothing' does not include a driver name
  error: failed to connect to the hypervisor
  error: no connection driver available for other:///system
  error: failed to connect to the hypervisor
  error: internal error: unexpected qemu URI path '/x', try qemu:///system
  error: failed to connect to the hypervisor
  error: internal error: unexpected qemu URI path '/', try qemu:///system
  [1]
