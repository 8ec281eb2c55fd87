#apsh: profile=linux-6.12
Scenario 9, after kata-containers' test of vfio-ap: the queue of the last line of
lszcrypt is freed and passed through, cold-plugged and then hot-plugged.

  $ modprobe vfio_ap
  $ apqn=$(lszcrypt | tail -1 | cut -d ' ' -f 1)
  $ echo $apqn
  06.00ff
  $ card=${apqn%.*}
  $ domain=${apqn#*.}
  $ echo -0x$card | sudo tee /sys/bus/ap/apmask > /dev/null
  $ echo -0x$domain | sudo tee /sys/bus/ap/aqmask > /dev/null
  $ lszcrypt $apqn -V | tail -1
  06.00ff  CEX5A Accelerator unassigned        -        -     11     08 -MC-A-N-F- vfio_ap    
  $ uuid=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid | sudo tee $matrix/mdev_supported_types/vfio_ap-passthrough/create > /dev/null
  $ echo 0x$card | sudo tee $matrix/$uuid/assign_adapter > /dev/null
  $ echo 0x$domain | sudo tee $matrix/$uuid/assign_domain > /dev/null
  $ echo 0x$domain | sudo tee $matrix/$uuid/assign_control_domain > /dev/null
  $ cat $matrix/$uuid/matrix
  06.00ff
  $ basename $(readlink $matrix/$uuid/iommu_group)
  0

The container's machine sees it when it starts with it:

  $ qemu-system-s390x -name sandbox -device vfio-ap,sysfsdev=$matrix/$uuid
  $ ssh sandbox lszcrypt | tail -1 | cut -d ' ' -f 1
  06.00ff
  $ ssh sandbox poweroff
  Connection to sandbox closed by remote host.
  [255]

And when it is plugged in later:

  $ qemu-system-s390x -name sandbox -monitor stdio <<END
  > device_add vfio-ap,id=vfio,sysfsdev=$matrix/$uuid
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) device_add vfio-ap,id=vfio,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111
  (qemu) 
  $ ssh sandbox lszcrypt | tail -1 | cut -d ' ' -f 1
  06.00ff
  $ ssh sandbox poweroff
  Connection to sandbox closed by remote host.
  [255]

The test cleans up behind itself:

  $ echo 1 | sudo tee $matrix/$uuid/remove > /dev/null
  $ echo 0x$(printf %064d 0 | tr 0 f) | sudo tee /sys/bus/ap/apmask > /dev/null
  $ echo 0x$(printf %064d 0 | tr 0 f) | sudo tee /sys/bus/ap/aqmask > /dev/null
  $ lszcrypt $apqn | tail -1
  06.00ff  CEX5A Accelerator online            0
