A mediated device is given to a domain that runs, to its definition, or to both:

  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=11111111-1111-1111-1111-111111111111
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ echo 5 > $uuid/assign_adapter
  $ echo 4 > $uuid/assign_domain
  $ cd /root
  $ cat > vm1.xml <<END
  > <domain type='kvm'>
  >   <name>vm1</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  > </domain>
  > END
  $ cat > ap.xml <<END
  > <hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ap'>
  >   <source>
  >     <address uuid='$uuid'/>
  >   </source>
  > </hostdev>
  > END
  $ virsh -q define vm1.xml
  $ virsh attach-device vm1 ap.xml
  error: Failed to attach device from ap.xml
  error: Requested operation is not valid: domain is not running
  
  [1]
  $ virsh attach-device vm1 ap.xml --config
  Device attached successfully
  
  $ virsh attach-device vm1 ap.xml --config
  error: Failed to attach device from ap.xml
  error: Requested operation is not valid: device is already in the domain configuration
  
  [1]
  $ virsh dumpxml vm1 | grep -A 4 hostdev
      <hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ap'>
        <source>
          <address uuid='11111111-1111-1111-1111-111111111111'/>
        </source>
      </hostdev>
      <memballoon model='virtio'>
        <address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0000'/>
      </memballoon>
      <panic model='s390'/>
  $ virsh start vm1
  Domain 'vm1' started
  
  $ virsh dumpxml vm1 | grep -A 5 '<hostdev'
      <hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ap'>
        <source>
          <address uuid='11111111-1111-1111-1111-111111111111'/>
        </source>
        <alias name='hostdev0'/>
      </hostdev>
  $ ssh vm1 lszcrypt
  CARD.DOMAIN TYPE  MODE
  ------------------------------
  05          CEX5C CCA-Coproc
  05.0004     CEX5C CCA-Coproc
  $ virsh detach-device vm1 ap.xml --live
  Device detached successfully
  
  $ ssh vm1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
  $ virsh detach-device vm1 ap.xml --live
  error: Failed to detach device from ap.xml
  error: device not found: mediated device '11111111-1111-1111-1111-111111111111' not found
  
  [1]

What was unplugged from the run is still in the definition, until it is taken from
there:

  $ virsh dumpxml vm1 --inactive | grep -c hostdev
  2
  $ virsh detach-device vm1 ap.xml --config
  Device detached successfully
  
  $ virsh detach-device vm1 ap.xml --config
  error: Failed to detach device from ap.xml
  error: device not found: device not present in domain configuration
  
  [1]
  $ virsh attach-device vm1 ap.xml --persistent
  Device attached successfully
  
  $ virsh dumpxml vm1 --inactive | grep -c vfio-ap
  1
  $ virsh detach-device vm1 ap.xml --persistent
  Device detached successfully
  
  $ virsh attach-device vm1 ap.xml --live
  Device attached successfully
  
  $ virsh destroy vm1
  Domain 'vm1' destroyed
  
  $ virsh start vm1
  Domain 'vm1' started
  
  $ ssh vm1 lszcrypt
  lszcrypt: No crypto card devices found.
  [1]

`--current` is whichever there is, and excludes the others:

  $ virsh attach-device vm1 ap.xml --current
  Device attached successfully
  
  $ virsh detach-device vm1 ap.xml --current
  Device detached successfully
  
  $ virsh attach-device vm1 ap.xml --current --live
  error: Options --current and --live are mutually exclusive
  
  [1]
  $ virsh attach-device vm1 ap.xml --persistent --current
  error: Options --persistent and --current are mutually exclusive
  
  [1]
