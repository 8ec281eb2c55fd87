#apsh: profile=linux-6.12
Additional zcrypt device nodes: each reaches the adapters and domains of its masks, and none at
first.

  $ zcryptctl list
  No additional zcrypt device nodes defined
  $ zcryptctl create guests
  Device node created
  $ ls -l /dev/guests | cut -c 1-22
  crw------- 1 root root
  $ zcryptctl addap guests 5
  Adapter 5 added
  $ zcryptctl adddom guests 0x47
  Domain 71 added
  $ zcryptctl addctrl guests 71
  Control domain 71 added
  $ zcryptctl addioctl guests ZSECSENDCPRB
  Ioctl ZSECSENDCPRB added
  $ zcryptctl list
  zcrypt node name:\tguests (esc)
    device node:\t/dev/guests (esc)
    major:minor:\t249:0 (esc)
    adapter:\t5 (esc)
    domains:\t71 (esc)
    control domains:\t71 (esc)
    ioctls:\tZSECSENDCPRB (esc)
  $ zcryptctl listconfig
  node = guests
   aps = 5
   doms = 71
   ctrls = 71
   ioctls = ZSECSENDCPRB
  $ cat /sys/class/zcrypt/guests/apmask
  0x0400000000000000000000000000000000000000000000000000000000000000
  $ zcryptctl delap guests 5
  Adapter 5 removed
  $ head -c 6 /sys/class/zcrypt/guests/apmask
  0x0000 (no-eol)

Without a name it is zcrypt_ and its number:

  $ zcryptctl create
  Device node created
  $ ls /sys/class/zcrypt /sys/class/zcrypt/zcrypt_1
  /sys/class/zcrypt:
  create
  destroy
  guests
  zcrypt_1
  
  /sys/class/zcrypt/zcrypt_1:
  admask
  apmask
  aqmask
  dev
  ioctlmask
  subsystem
  uevent
  $ cat /sys/class/zcrypt/zcrypt_1/dev
  249:1
  $ cat /dev/zcrypt_1
  cat: /dev/zcrypt_1: Operation not permitted
  [1]

What the kernel refuses:

  $ zcryptctl create guests
  zcryptctl: Could not write into sysfs entry to create zdev node
  [1]
  $ echo guests > /sys/class/zcrypt/create
  bash: echo: write error: File exists
  [1]
  $ echo nosuch > /sys/class/zcrypt/destroy
  bash: echo: write error: No such file or directory
  [1]
  $ echo 5x > /sys/class/zcrypt/guests/aqmask
  bash: echo: write error: Invalid argument
  [1]
  $ cat /sys/class/zcrypt/create
  cat: /sys/class/zcrypt/create: Input/output error
  [1]
  $ zcryptctl destroy nosuch
  zcryptctl: Invalid or unknown nodename 'nosuch'
  [1]
  $ for i in {2..255}; do echo > /sys/class/zcrypt/create; done
  $ echo > /sys/class/zcrypt/create
  bash: echo: write error: No space left on device
  [1]

A node that is destroyed, or whose machine boots again, is gone:

  $ zcryptctl destroy guests
  Device node 'guests' marked for destruction
  $ ls /dev/guests /sys/class/zcrypt/guests
  ls: cannot access '/dev/guests': No such file or directory
  ls: cannot access '/sys/class/zcrypt/guests': No such file or directory
  [2]
  $ reboot
  $ ls /dev /sys/class/zcrypt
  /dev:
  full
  null
  z90crypt
  zero
  
  /sys/class/zcrypt:
  create
  destroy
