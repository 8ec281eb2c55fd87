Options have names; the first value belongs to the first option that may go
without its name:

  $ virsh start
  error: command 'start' requires <domain> option
  [1]
  $ virsh start one two
  error: unexpected data 'two'
  [1]
  $ virsh start --domain
  error: expected syntax: --domain <string>
  [1]
  $ virsh start --domain one --domain two
  error: option --domain already seen
  [1]
  $ virsh start --fast
  error: command 'start' doesn't support option --fast
  [1]
  $ virsh list --all=yes
  error: invalid '=' after option --all
  [1]
  $ virsh list --table --name
  error: Options --table and --name are mutually exclusive
  
  [1]
  $ virsh nosuch
  error: unknown command: 'nosuch'
  [1]
  $ virsh --nosuch
  error: unsupported option '--nosuch'. See --help.
  [1]
  $ virsh -c
  error: option '-c'/'--connect' requires an argument
  [1]
  $ virsh domstate nosuch
  error: failed to get domain 'nosuch'
  
  [1]

What libvirt has and is not simulated is refused by name:

  $ virsh desc vm1
  virsh: desc is not simulated
  [2]
  $ virsh start --console vm1
  virsh: --console is not simulated
  [2]
  $ virsh start vm1 --console
  virsh: --console is not simulated
  [2]
  $ virsh qemu-monitor-command vm1 query-status
  virsh: qemu-monitor-command without --hmp is not simulated
  
  [2]
  $ virsh -r list
  virsh: -r is not simulated
  [2]

Several commands in one argument, or as lines of input:

  $ virsh 'hostname; uri # and no more'
  host
  
  qemu:///system
  
  $ virsh 'domstate "one'
  error: missing "
  [1]
  $ virsh 'hostname \'
  error: dangling \
  [1]
  $ virsh <<END
  > hostname
  > nosuch
  > quit
  > uri
  > END
  Welcome to virsh, the virtualization interactive terminal.
  
  Type:  'help' for help with commands
         'quit' to quit
  
  virsh # hostname
  host
  
  virsh # nosuch
  error: unknown command: 'nosuch'
  virsh # quit
  
  $ virsh -q hostname
  host
  $ virsh -v
  10.1.0
  $ virsh version
  Compiled against library: libvirt 10.1.0
  Using library: libvirt 10.1.0
  Using API: QEMU 10.1.0
  Running hypervisor: QEMU 8.2.0
  

Help:

  $ virsh help nodedev-autostart
    NAME
      nodedev-autostart - autostart a defined node device
  
    SYNOPSIS
      nodedev-autostart <device> [--disable]
  
    DESCRIPTION
      Configure a node device to be automatically started at boot.
  
    OPTIONS
      [--device] <string>  device name or wwn pair in 'wwnn,wwpn' format
      --disable        disable autostarting
  
  
  $ virsh nodedev-autostart --help | head -2
    NAME
      nodedev-autostart - autostart a defined node device
  $ virsh help nosuch
  error: command or command group 'nosuch' doesn't exist
  
  [1]
  $ virsh help host
   Host and Hypervisor (help keyword 'host'):
      hostname                       print the hypervisor hostname
      qemu-monitor-command           QEMU Monitor Command
      uri                            print the hypervisor canonical URI
      version                        show version
  

All that is missing is said, and an empty name is none:

  $ virsh attach-device
  error: command 'attach-device' requires <domain> option
  error: command 'attach-device' requires <file> option
  [1]
  $ virsh domstate ''
  error: Failed to get option 'domain': Option argument is empty
  
  [1]
  $ virsh nodedev-list --all --inactive
  error: Option --all is incompatible with --inactive
  
  [1]

With --quiet a list is its rows alone:

  $ echo '<domain type="kvm"><name>first</name><memory>1048576</memory><os><type>hvm</type></os></domain>' > first.xml
  $ virsh -q define first.xml
  $ virsh -q list --all
   -   first   shut off

virsh tells its version in two ways:

  $ virsh --version
  10.1.0
  $ virsh --version=long | head -2
  Virsh command line tool of libvirt 10.1.0
  See web site at https://libvirt.org/
  $ virsh -V | grep Hypervisors
   Hypervisors: QEMU/KVM
  $ virsh -c
  error: option '-c'/'--connect' requires an argument
  [1]
