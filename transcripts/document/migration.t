A guest with a vfio-ap device runs on one LPAR of the machine, another LPAR, host2, is
there to go to:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ uuid1=11111111-1111-1111-1111-111111111111
  $ matrix=/sys/devices/vfio_ap/matrix
  $ echo $uuid1 > $matrix/mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $matrix/$uuid1/assign_adapter
  $ echo 4 > $matrix/$uuid1/assign_domain
  $ cat > /root/guest1.xml <<END
  > <domain type='kvm'>
  >   <name>guest1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  > </domain>
  > END
  $ cat > /root/ap.xml <<END
  > <hostdev mode='subsystem' type='mdev' model='vfio-ap'>
  >   <source><address uuid='$uuid1'/></source>
  > </hostdev>
  > END
  $ virsh -q define /root/guest1.xml
  $ virsh -q start guest1
  $ virsh -q attach-device guest1 /root/ap.xml
  $ ssh guest1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc

While the device is attached the guest is not migrated, neither by libvirt nor by
QEMU [D-41]:

  $ virsh -q migrate --live guest1 qemu+ssh://host2/system
  error: Operation not supported: cannot migrate a domain with <hostdev mode='subsystem' type='mdev'>
  [1]
  $ virsh -q qemu-monitor-command guest1 --hmp migrate tcp:host2:4444
  Error: State blocked by non-migratable device 'vfio-ap'
  

Emptied through its files the device has nothing left, and the guest neither. The
document takes that for enough. It is not: the device itself is what QEMU cannot
migrate [D-41].

  $ echo 5 > $matrix/$uuid1/unassign_adapter
  $ echo 4 > $matrix/$uuid1/unassign_domain
  $ cat $matrix/$uuid1/guest_matrix
  $ ssh guest1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
  $ virsh -q qemu-monitor-command guest1 --hmp migrate tcp:host2:4444
  Error: State blocked by non-migratable device 'vfio-ap'
  
  $ virsh -q migrate --live guest1 qemu+ssh://host2/system
  error: Operation not supported: cannot migrate a domain with <hostdev mode='subsystem' type='mdev'>
  [1]

Unplugged, by libvirt or by QEMU's `device_del`, it no longer holds the guest
back [D-41]:

  $ virsh -q detach-device guest1 /root/ap.xml
  $ virsh -q migrate --live guest1 qemu+ssh://host2/system
  $ virsh list
   Id   Name   State
  --------------------
  
  $ virsh -c qemu+ssh://host2/system list
   Id   Name     State
  ------------------------
   1    guest1   running
  
  $ ssh guest1 hostname
  guest1
  $ ssh host2 qemu-system-s390x -name guest2 -incoming tcp:0:4444
  $ qemu-system-s390x -name guest2 -device vfio-ap,id=ap0,sysfsdev=$matrix/$uuid1 \
  >   -monitor stdio <<END
  > migrate tcp:host2:4444
  > device_del ap0
  > migrate tcp:host2:4444
  > quit
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) migrate tcp:host2:4444
  Error: State blocked by non-migratable device 'vfio-ap'
  (qemu) device_del ap0
  (qemu) migrate tcp:host2:4444
  (qemu) quit
  $ ssh guest2 hostname
  guest2
