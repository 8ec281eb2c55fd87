#apsh: profile=linux-6.12
What is no definition of a mediated device:

  $ cd /root
  $ define() { cat > dev.xml; virsh -q nodedev-define dev.xml; }
  $ define <<END
  > <domain/>
  > END
  error: Failed to define node device from 'dev.xml'
  error: XML error: expecting root element of 'device', not 'domain'
  [1]
  $ define <<END
  > <device/>
  > END
  error: Failed to define node device from 'dev.xml'
  error: internal error: no device capabilities for 'new device'
  [1]
  $ define <<END
  > <device><capability/></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: XML error: Missing required attribute 'type' in element 'capability'
  [1]
  $ define <<END
  > <device><capability type='gadget'/></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: XML error: Invalid value for attribute 'type' in element 'capability': 'gadget'.
  [1]
  $ define <<END
  > <device><capability type='net'/></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: unsupported configuration: Unsupported device type
  [1]
  $ define <<END
  > <device><capability type='mdev'/></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: unsupported configuration: missing type id attribute for 'new device'
  [1]
  $ define <<END
  > <device><capability type='mdev'><type id='vfio_ap-passthrough'/><uuid>1</uuid></capability></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: internal error: Invalid uuid '1' for new mdev device
  [1]
  $ define <<END
  > <device><capability type='mdev'><type id='vfio_ap-passthrough'/></capability></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: unsupported configuration: missing parent device
  [1]
  $ virsh -q nodedev-create dev.xml
  error: Failed to create node device from dev.xml
  error: unsupported configuration: missing parent device
  [1]
  $ define <<END
  > <device><parent>ap_matrix</parent>
  > <capability type='mdev'><type id='vfio_ap-passthrough'/></capability></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: unsupported configuration: invalid parent device 'ap_matrix'
  [1]
  $ modprobe vfio_ap
  $ define <<END
  > <device><parent>ap_card05</parent>
  > <capability type='mdev'><type id='vfio_ap-passthrough'/></capability></device>
  > END
  error: Failed to define node device from 'dev.xml'
  error: failed to parse configuration file Unable to find address for parent device 'ap_card05'
  [1]
  $ define <<END
  > <device><parent>ap_matrix</parent>
  > <capability type='mdev'><type id='vfio_ap-passthrough'/><attr name='a'/></capability></device>
  > END

What mdevctl and the kernel refuse comes through:

  $ cat > dev.xml <<END
  > <device>
  >   <parent>ap_matrix</parent>
  >   <capability type="mdev">
  >     <type id="vfio_ap-passthrough"/>
  >     <uuid>11111111-1111-1111-1111-111111111111</uuid>
  >     <attr name='assign_adapter' value='5'/>
  >     <attr name='assign_domain' value='4'/>
  >   </capability>
  > </device>
  > END
  $ rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*
  $ virsh nodedev-create dev.xml
  error: Failed to create node device from dev.xml
  error: internal error: Unable to start mediated device: Error: Failed to write 4 to attribute assign_domain
  
  Caused by:
      Cannot assign requested address (os error 99)
  
  
  [1]
