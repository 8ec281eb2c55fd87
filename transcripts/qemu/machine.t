A machine that QEMU does not have is refused, though nothing of it is seen:

  $ qemu-system-s390x -machine pc
  qemu-system-s390x: unsupported machine type
  Use -machine help to list supported machines
  [1]
  $ qemu-system-s390x -machine s390-ccw-virtio,foo=on
  qemu-system-s390x: Property 's390-ccw-virtio-8.2-machine.foo' not found
  [1]
  $ qemu-system-s390x -machine s390-ccw-virtio-2.4,foo=on
  qemu-system-s390x: Property 's390-ccw-virtio-2.4-machine.foo' not found
  [1]
  $ qemu-system-s390x -m abc
  qemu-system-s390x: -m abc: Parameter 'size' expects a non-negative number below 2^64
  Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-
  and exabytes, respectively.
  [1]
  $ qemu-system-s390x -m 4G,foo=1
  qemu-system-s390x: -m 4G,foo=1: Invalid parameter 'foo'
  [1]
  $ qemu-system-s390x -m 4G,slots=x
  qemu-system-s390x: -m 4G,slots=x: Parameter 'slots' expects a number
  [1]
  $ qemu-system-s390x -smp 249
  qemu-system-s390x: Invalid SMP CPUs 249. The max CPUs supported by machine 's390-ccw-virtio-8.2' is 248
  [1]

What guides write is taken:

  $ qemu-system-s390x -machine s390-ccw-virtio-6.2,accel=kvm,usb=off,dump-guest-core=off,aes-key-wrap=off -m size=2097152k,slots=2,maxmem=4G -smp 2,sockets=2,cores=1,threads=1
