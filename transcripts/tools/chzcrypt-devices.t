#apsh: profile=linux-6.12

Cards and queues go offline and online, a card with all its queues:

  $ chzcrypt -V -d 5 0x06
  Setting cryptographic device card05 offline
  Setting cryptographic device card06 offline
  $ lszcrypt | grep -c offline
  10
  $ chzcrypt -V -e card05 06.0004
  Setting cryptographic device card05 online
  Setting cryptographic device card06/06.0004 online
  chzcrypt: Error - unable to set cryptographic device card06/06.0004 online.
  [1]
  $ chzcrypt -e 06 && chzcrypt -V -e 06.4
  Setting cryptographic device card06/06.0004 online
  $ chzcrypt -d -a && lszcrypt | grep -c online
  0
  [1]
  $ chzcrypt -e --all

Cards are configured off and on, queues are not:

  $ chzcrypt -V --config_off 5
  Setting cryptographic device card05 config off
  $ lszcrypt 05
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  deconfig          -
  05.0004  CEX5C CCA-Coproc  deconfig          -
  05.0047  CEX5C CCA-Coproc  deconfig          -
  05.00ab  CEX5C CCA-Coproc  deconfig          -
  05.00ff  CEX5C CCA-Coproc  deconfig          -
  $ chzcrypt -e 05
  chzcrypt: Warning - device 05 is deconfigured, can't set to online.
  
  $ chzcrypt --config-off 5
  chzcrypt: Warning - device card05 is already config off.
  $ chzcrypt -V --config-on 05
  Setting cryptographic device card05 config on
  $ chzcrypt --config-on 04.0004
  chzcrypt: Error - invalid device 04.0004
   Config on/off is only valid for card devices.
  [1]

What is refused:

  $ chzcrypt -d
  chzcrypt: Need to specify at least one device ID.
  [1]
  $ chzcrypt -e 20
  chzcrypt: Error - cryptographic device card20 does not exist.
  [1]
  $ chzcrypt -e 05.0099
  chzcrypt: Error - cryptographic device card05/05.0099 does not exist.
  [1]
  $ chzcrypt -e xx
  chzcrypt: Error - cryptographic device xx malformed.
  [1]
  $ chzcrypt -e cardxy
  chzcrypt: Error - unable to parse 'cardxy'.
  [1]
  $ modprobe vfio_ap && echo -0x47 > /sys/bus/ap/aqmask
  $ chzcrypt -d 05.0047
  chzcrypt: Error - can't write to /sys/bus/ap/devices/card05/05.0047/online.
   Wrong permissions or wrong tools version.
  [1]
  $ chzcrypt --se-bind 05.0004
  chzcrypt: Error - AP bus: SE bind support is not available.
  [1]
  $ chzcrypt --se-associate 5
  chzcrypt: Error - The --se-associate needs a queue device given.
  [1]
