#apsh: profile=linux-6.19
#apsh: lab=../../../labs/old-adapter.json

Adapter 3 is older than CEX4:

  $ ls /sys/devices/ap
  card05
  uevent
  $ ls /sys/bus/ap/drivers
  cex4card
  cex4queue
  $ cat /sys/bus/ap/ap_adapter_mask | cut -c 1-6
  0x1400
  $ for card in 03 05
  > do
  >   cd /sys/devices/ap/card$card &&
  >     cat hwtype type ap_functions && basename $(readlink driver)
  > done
  bash: cd: /sys/devices/ap/card03: No such file or directory
  11
  CEX5C
  0x92800000
  cex4card
