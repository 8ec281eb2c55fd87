#apsh: profile=linux-6.12

chzcrypt changes the AP bus, and looks whether the change is there afterwards:

  $ cd /sys/bus/ap
  $ chzcrypt -V -p && cat poll_thread
  Enabling poll thread.
  chzcrypt: Error - unable to change poll thread setting.
  [1]
  $ chzcrypt -V -n && cat poll_thread
  Disabling poll thread.
  0
  $ chzcrypt -V --config-time 60 && cat config_time
  Setting configuration timer to 60 seconds.
  60
  $ chzcrypt -c 4
  chzcrypt: Error - unable to change configuration timer setting.
  [1]
  $ chzcrypt -c abc
  chzcrypt: Error - invalid configuration timeout 'abc'.
  [1]
  $ chzcrypt -V -t 300000 && cat poll_timeout
  Setting poll timeout to 300000 seconds.
  300000
  $ chzcrypt -t x
  chzcrypt: Error - invalid poll timeout 'x'.
  [1]
  $ chzcrypt -V -q 0x47 && cat ap_domain
  Setting default domain to 71.
  71
  $ chzcrypt -q 300
  chzcrypt: Error - invalid default domain '300'.
  [1]
  $ chzcrypt -q -1
  chzcrypt: Error - invalid default domain '-1'.
  [1]
  $ chzcrypt -q 5
  Warning: Default domain 0x05 is not available.

The first action in a fixed order is the one that is done:

  $ chzcrypt -d -p 05 -V
  Enabling poll thread.
  chzcrypt: Error - unable to change poll thread setting.
  [1]
  $ cat devices/card05/online
  1

Wrong calls:

  $ chzcrypt
  chzcrypt: Error - missing argument.
  Try 'chzcrypt --help' for more information.
  [1]
  $ chzcrypt -V 05
  chzcrypt: Error - missing argument.
  Try 'chzcrypt --help' for more information.
  [1]
  $ chzcrypt -c
  chzcrypt: Option '-c' requires an argument
  Try 'chzcrypt --help' for more information.
  [1]
  $ chzcrypt --enabled
  chzcrypt: Invalid option '--enabled'
  Try 'chzcrypt --help' for more information.
  [1]
