#apsh: profile=linux-6.12
dumpxml and nodedev-dumpxml print what an XPath expression selects:

  $ modprobe vfio_ap
  $ virsh nodedev-dumpxml ap_card05 --xpath //ap-adapter
  <ap-adapter>0x05</ap-adapter>
  
  $ virsh nodedev-dumpxml ap_card05 --xpath '//ap-adapter/text()'
  0x05
  
  $ virsh nodedev-dumpxml ap_card05 --xpath '//@type'
   type="ap_card"
  
  $ virsh nodedev-dumpxml ap_card05 --xpath driver
  <driver>
      <name>cex4card</name>
    </driver>
  
  $ virsh nodedev-dumpxml ap_card05 --xpath '//driver|//capability' --wrap
  <nodes>
    <driver>
      <name>cex4card</name>
    </driver>
    <capability type="ap_card">
      <ap-adapter>0x05</ap-adapter>
    </capability>
  </nodes>
  
  $ virsh nodedev-dumpxml ap_card05 --xpath '//@type' --wrap
  <nodes type="ap_card"/>
  
  $ virsh nodedev-dumpxml ap_card05 --xpath //nosuch
  
  $ virsh nodedev-dumpxml ap_card05 --xpath 'count(//*)'
  error: internal error: Incorrect xpath 'count(//*)'
  
  [1]
  $ virsh nodedev-dumpxml ap_card05 --xpath '//x['
  XPath error : Invalid expression
  
  $ virsh nodedev-dumpxml ap_card05 --wrap | head -2
  <device>
    <name>ap_card05</name>

  $ cat > /root/vm1.xml <<END
  > <domain type='kvm'><name>vm1</name><title>a &amp; b</title><memory>1048576</memory>
  > <os><type>hvm</type></os></domain>
  > END
  $ virsh -q define /root/vm1.xml
  $ virsh -q dumpxml vm1 --xpath '/domain/title|//os/type'
  <title>a &amp; b</title>
  <type arch="s390x" machine="s390-ccw-virtio-8.2">hvm</type>
