#apsh: profile=linux-6.1
#apsh: lab=../../../labs/old-adapter.json

Adapter 3 is older than CEX4:

  $ ls /sys/devices/ap
  card03
  card05
  uevent
  $ ls /sys/bus/ap/drivers
  cex2acard
  cex2aqueue
  cex2card
  cex2cqueue
  cex4card
  cex4queue
  $ cat /sys/bus/ap/ap_adapter_mask | cut -c 1-6
  0x1400
  $ for card in 03 05
  > do
  >   cd /sys/devices/ap/card$card &&
  >     cat hwtype type ap_functions && basename $(readlink driver)
  > done
  9
  CEX3C
  0x12000000
  cex2card
  11
  CEX5C
  0x92800000
  cex4card
