#apsh: profile=linux-6.12
What QEMU takes on its command line, from whom, and in its monitor.

  $ modprobe vfio_ap; echo -5 >/sys/bus/ap/apmask; echo -4 >/sys/bus/ap/aqmask
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid/assign_adapter; echo 4 > $matrix/$uuid/assign_domain

What QEMU has and this does not is refused by name:

  $ for o in "-monitor unix:/run/m,server" -no-reboot "-pidfile /run/p" "-accel tcg" "-machine s390-ccw-virtio,accel=tcg" "-serial mon:stdio" "-qmp stdio" -frob; do qemu-system-s390x $o; echo $?; done
  qemu-system-s390x: -monitor unix:/run/m,server is not simulated
  2
  qemu-system-s390x: -no-reboot is not simulated
  2
  qemu-system-s390x: -pidfile is not simulated
  2
  qemu-system-s390x: -accel tcg is not simulated
  2
  qemu-system-s390x: -machine s390-ccw-virtio,accel=tcg is not simulated
  2
  qemu-system-s390x: -serial mon:stdio is not simulated
  2
  qemu-system-s390x: -qmp is not simulated
  2
  qemu-system-s390x: -frob: invalid option
  1

An ordinary user starts guests, but may not open a VFIO group:

  $ qemu-system-s390x -monitor none -machine s390-ccw-virtio,accel=kvm,usb=off -name a
  $ su - user -c "qemu-system-s390x -name b"
  $ su - user -c "qemu-system-s390x -name c -device vfio-ap,sysfsdev=$matrix/$uuid"
  qemu-system-s390x: -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111: vfio 11111111-1111-1111-1111-111111111111: failed to open /dev/vfio/0: Permission denied
  [1]
  $ ls -l /dev/vfio | cut -c 1-22
  total 0
  crw------- 1 root root
  crw-rw-rw- 1 root root
  $ chmod 0666 /dev/vfio/0
  $ su - user -c "qemu-system-s390x -name c -device vfio-ap,sysfsdev=$matrix/$uuid"
  $ ssh c poweroff
  Connection to c closed by remote host.
  [255]

The monitor reads quoted arguments:

  $ qemu-system-s390x -name d -monitor stdio <<END
  > device_add "vfio-ap,id=x,sysfsdev=$matrix/$uuid"
  > device_add vfio-ap,id=x more
  > device_add "vfio-ap
  > device_add "vfio\x"
  > device_del "x"
  > device_del "x" y
  > help "stop"
  > info "status"
  > stop now
  > quit
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) device_add "vfio-ap,id=x,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111"
  (qemu) device_add vfio-ap,id=x more
  device_add: extraneous characters at the end of line
  Try "help device_add" for more information
  (qemu) device_add "vfio-ap
  unterminated string
  Try "help device_add" for more information
  (qemu) device_add "vfio\x"
  unsupported escape code: '\x'
  Try "help device_add" for more information
  (qemu) device_del "x"
  (qemu) device_del "x" y
  device_del: extraneous characters at the end of line
  Try "help device_del" for more information
  (qemu) help "stop"
  stop|s  -- stop emulation
  (qemu) info "status"
  VM status: running
  (qemu) stop now
  stop: extraneous characters at the end of line
  Try "help stop" for more information
  (qemu) quit

What QEMU does not know it says, also of what has no effect here:

  $ qemu-system-s390x -version
  QEMU emulator version 8.2.0
  Copyright (c) 2003-2023 Fabrice Bellard and the QEMU Project developers
  $ for o in "-accel xen" "-smp 0" "-smp x" "-device vfio-ap,id=0" "-device id=0"; do qemu-system-s390x $o; echo $?; done
  qemu-system-s390x: -accel xen: invalid accelerator xen
  1
  qemu-system-s390x: Invalid CPU topology: CPU topology parameters must be greater than zero
  1
  qemu-system-s390x: Parameter 'smp.cpus' expects integer
  1
  qemu-system-s390x: -device vfio-ap,id=0: Parameter 'id' expects an identifier
  Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.
  1
  qemu-system-s390x: -device id=0: Parameter 'id' expects an identifier
  Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.
  1
