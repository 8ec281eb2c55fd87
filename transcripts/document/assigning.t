Numbers are written to the files of a device, in decimal or in hexadecimal, and
show as queues [D-22]:

  $ modprobe vfio_ap
  $ echo -4,-0x47,-0xab,-0xff > /sys/bus/ap/aqmask
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ cat matrix
  $ echo 5 > assign_adapter
  $ cat matrix
  05.
  $ echo 0xab > assign_domain
  $ echo 4 > assign_domain
  $ echo 6 > assign_adapter
  $ cat matrix
  05.0004
  05.00ab
  06.0004
  06.00ab

Control domains are shown apart [D-22]:

  $ echo 0x47 > assign_control_domain
  $ echo 4 > assign_control_domain
  $ cat control_domains
  0004
  0047

The other three files take back what was wrong. What is not there can be taken
back as well [D-22]:

  $ echo 6 > unassign_adapter
  $ echo 4 > unassign_domain
  $ echo 4 > unassign_control_domain
  $ echo 200 > unassign_adapter
  $ cat matrix control_domains
  05.00ab
  0047
  $ echo 5 > unassign_adapter
  $ cat matrix
  .00ab
