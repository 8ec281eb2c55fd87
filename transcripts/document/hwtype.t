A card says what type of hardware it is. A CEX5 is of type 11, so its queues may
go to vfio_ap, which takes type 10 and what is newer [D-19]:

  $ cat /sys/bus/ap/devices/card05/hwtype
  11
  $ cat /sys/bus/ap/devices/card05/type
  CEX5C
  $ cat /sys/bus/ap/devices/card06/type
  CEX5A
