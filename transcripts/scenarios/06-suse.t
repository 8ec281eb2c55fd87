#apsh: lab=../../labs/domain-22.json
Scenario 6, after SUSE's virtualization guide (doc-sle, "Adding IBM Z crypto devices"),
put right: the page takes 0x0 out of aqmask where domain 0x16, decimal 22, is meant, and
redirects what only tee may write.

  $ lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  00       CEX5C CCA-Coproc  online            0
  00.0016  CEX5C CCA-Coproc  online            0
  00.0053  CEX5C CCA-Coproc  online            0
  01       CEX5C CCA-Coproc  online            0
  01.0016  CEX5C CCA-Coproc  online            0
  01.0053  CEX5C CCA-Coproc  online            0
  $ sudo modprobe vfio_ap
  $ lsmod | grep vfio_ap
  vfio_ap                65536  0
  kvm                   557056  1 vfio_ap
  mdev                   28672  1 vfio_ap
  vfio                   57344  2 vfio_ap,mdev
  zcrypt                126976  2 vfio_ap,zcrypt_cex4
  $ echo -0x0 | sudo tee /sys/bus/ap/apmask
  -0x0
  $ echo -0x16 | sudo tee /sys/bus/ap/aqmask
  -0x16
  $ cat /sys/bus/ap/apmask /sys/bus/ap/aqmask
  0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  0xfffffdffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ lszcrypt -V
  CARD.DOM TYPE  MODE        STATUS     REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS  DRIVER     
  --------------------------------------------------------------------------------------------
  00       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  00.0016  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  00.0053  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  01       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  01.0016  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  01.0053  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  $ uuidgen
  f893a2ee-fb32-455e-b1c1-8690ee42c90b
  $ uuid=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid | sudo tee mdev_supported_types/vfio_ap-passthrough/create > /dev/null
  $ echo 0x0 | sudo tee $uuid/assign_adapter
  0x0
  $ echo 0x16 | sudo tee $uuid/assign_domain
  0x16
  $ cat $uuid/matrix
  00.0016
  $ cat > /root/vm.xml <<END
  > <domain type='kvm'>
  >   <name>vm</name>
  >   <memory unit='GiB'>2</memory>
  >   <os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os>
  >   <devices>
  >     <hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ap'>
  >       <source><address uuid='$uuid'/></source>
  >     </hostdev>
  >   </devices>
  > </domain>
  > END
  $ virsh -q define /root/vm.xml
  $ virsh -q start vm
  $ ssh vm lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  00       CEX5C CCA-Coproc  online            0
  00.0016  CEX5C CCA-Coproc  online            0
