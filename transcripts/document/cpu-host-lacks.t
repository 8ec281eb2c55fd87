#apsh: lab=../../labs/no-apft.json

A guest cannot have a feature that its host lacks; this machine is without
facility 15 [D-30].

  $ modprobe vfio_ap
  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on
  qemu-system-s390x: Some features requested in the CPU model are not available in the configuration: apft  
  [1]

The model host leaves it out by itself:

  $ qemu-system-s390x -cpu host,ap=on
  $ ssh guest1 ls /sys/bus/ap/devices
