A vfio-ap device is plugged into a running guest and out of it again:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=11111111-1111-1111-1111-111111111111
  $ uuid2=22222222-2222-2222-2222-222222222222
  $ for uuid in $uuid1 $uuid2
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ echo 5 > $uuid1/assign_adapter
  $ echo 4 > $uuid1/assign_domain
  $ qemu-system-s390x -name one -monitor stdio <<END
  > info qtree
  > device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  > info qtree
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) info qtree
  bus: main-system-bus
    type System
    dev: ap-bridge, id ""
      bus: vfio-ap
        type ap-bus
  (qemu) device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111
  (qemu) info qtree
  bus: main-system-bus
    type System
    dev: ap-bridge, id ""
      bus: vfio-ap
        type ap-bus
        dev: vfio-ap, id "ap0"
          sysfsdev = "/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111"
  (qemu) 
  $ ssh one lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc

A guest has room for one such device, a mediated device for one guest; a guest
without AP instructions has no bus for it:

  $ qemu-system-s390x -name two -monitor stdio <<END
  > device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid1
  > device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/none
  > device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid2
  > device_add vfio-ap,id=ap1,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid2
  > device_del ap0
  > device_add vfio-ap,id=ap1,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid2
  > quit
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-1111-1111-1111-111111111111
  Error: vfio 11111111-1111-1111-1111-111111111111: failed to open /dev/vfio/0: Device or resource busy
  (qemu) device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/none
  Error: vfio-ap: no iommu_group found for /sys/devices/vfio_ap/matrix/none: Failed to read the symbolic link “/sys/devices/vfio_ap/matrix/none/iommu_group”: No such file or directory
  (qemu) device_add vfio-ap,id=ap0,sysfsdev=/sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222
  (qemu) device_add vfio-ap,id=ap1,sysfsdev=/sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222
  Error: No 'ap-bus' bus found for device 'vfio-ap'
  (qemu) device_del ap0
  (qemu) device_add vfio-ap,id=ap1,sysfsdev=/sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222
  (qemu) quit
  $ qemu-system-s390x -cpu host,ap=off,apqci=off,apft=off,apqi=off -name two -monitor stdio <<END
  > device_add vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/$uuid2
  > quit
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) device_add vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/22222222-2222-2222-2222-222222222222
  Error: No 'ap-bus' bus found for device 'vfio-ap'
  (qemu) quit

A device can be named in JSON, as libvirt does:

  $ for x in '{"driver":"vfio-ap","id":"a","sysfsdev":"/x"}' '{"driver":"vfio-ap","mdev":"1"}' '{"driver":"gadget"}' '{}' '{"driver":' '{"driver":1}'; do
  >   qemu-system-s390x -device "$x"
  > done
  qemu-system-s390x: -device {"driver":"vfio-ap","id":"a","sysfsdev":"/x"}: vfio-ap: no iommu_group found for /x: Failed to read the symbolic link \xe2\x80\x9c/x/iommu_group\xe2\x80\x9d: No such file or directory (esc)
  qemu-system-s390x: -device {"driver":"vfio-ap","mdev":"1"}: Property 'vfio-ap.mdev' not found
  qemu-system-s390x: -device {"driver":"gadget"}: 'gadget' is not a valid device model name
  qemu-system-s390x: -device {}: Parameter 'driver' is missing
  qemu-system-s390x: -device {"driver":: JSON parse error, premature EOI
  qemu-system-s390x: -device {"driver":1}: JSON of other than texts is not simulated
  [1]
