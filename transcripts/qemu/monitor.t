QEMU's monitor stands at standard input and output with `-monitor stdio`. It goes
on until `quit`, which ends the guest:

  $ qemu-system-s390x -name build -smp 2 -monitor stdio <<END
  > info status
  > info name
  > info uuid
  > info version
  > info kvm
  > stop
  > info status
  > cont
  > info status
  > quit
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) info status
  VM status: running
  (qemu) info name
  build
  (qemu) info uuid
  00000000-0000-0000-0000-000000000000
  (qemu) info version
  8.2.0
  (qemu) info kvm
  kvm support: enabled
  (qemu) stop
  (qemu) info status
  VM status: paused
  (qemu) cont
  (qemu) info status
  VM status: running
  (qemu) quit
  $ ssh build true
  ssh: Could not resolve hostname build: Name or service not known
  [255]

What it does not know it says:

  $ qemu-system-s390x -name build -monitor stdio <<END
  > device-del ap0
  > device_del
  > device_del ap0
  > device_add
  > device_add virtio-foo
  > device_add vfio-ap,mdev=1
  > device_add vfio-ap,id=0
  > info weather
  > info block
  > balloon 512
  > cont now
  > migrate
  > q
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) device-del ap0
  unknown command: 'device-del'
  (qemu) device_del
  device_del: string expected
  Try "help device_del" for more information
  (qemu) device_del ap0
  Error: Device 'ap0' not found
  (qemu) device_add
  Error: Parameter 'driver' is missing
  (qemu) device_add virtio-foo
  Error: 'virtio-foo' is not a valid device model name
  (qemu) device_add vfio-ap,mdev=1
  Error: Property 'vfio-ap.mdev' not found
  (qemu) device_add vfio-ap,id=0
  qemu-system-s390x: Parameter 'id' expects an identifier
  Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.
  Try "help device_add" for more information
  (qemu) info weather
  unknown command: 'info weather'
  (qemu) info block
  info block is not simulated
  (qemu) balloon 512
  balloon is not simulated
  (qemu) cont now
  cont: extraneous characters at the end of line
  Try "help cont" for more information
  (qemu) migrate
  migrate: string expected
  Try "help migrate" for more information
  (qemu) q
