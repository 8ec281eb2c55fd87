#apsh: profile=linux-6.19

driverctl says which driver a queue gets, also at the next boot:

  $ driverctl -b ap list-devices | head -2
  04.0004 cex4queue [*]
  04.0047 cex4queue [*]
  $ driverctl -b ap set-override 04.0004 vfio_ap
  $ driverctl -b ap list-devices | head -2
  04.0004 vfio_ap [*]
  04.0047 cex4queue [*]
  $ cat /etc/driverctl.d/ap-04.0004
  vfio_ap
  $ reboot
  $ driverctl -b ap list-devices | head -2
  04.0004 vfio_ap [*]
  04.0047 cex4queue [*]
  $ driverctl -b ap unset-override 04.0004; driverctl -b ap list-devices | head -1
  04.0004 cex4queue [*]
  $ driverctl -b ap set-override 99.0004 vfio_ap
  driverctl: no such device: 99.0004
  [1]
  $ driverctl list-devices
  driverctl: No overridable devices found. Kernel too old?
  [1]
