Both masks can be given in full, here from inside the bus's directory and with
the redirection on a line of its own [D-17]:

  $ modprobe vfio_ap
  $ cd /sys/bus/ap
  $ echo 0xf9ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff \
  > > apmask
  $ ls drivers/vfio_ap | grep -c '[.]'
  8
  $ echo 0xf7fffffffffffffffeffffffffffffffffffffffffeffffffffffffffffffffe \
  > > aqmask
  $ ls drivers/vfio_ap | grep -c '[.]'
  12

They are the masks that the two lists make [D-17]:

  $ absolute=$(cat apmask aqmask)
  $ ones=0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  $ for mask in apmask aqmask; do echo $ones > $mask; done
  $ echo -5,-6 > apmask
  $ echo -4,-0x47,-0xab,-0xff > aqmask
  $ [ "$(cat apmask aqmask)" = "$absolute" ]
