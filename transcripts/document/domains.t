#apsh: lab=../../labs/domains.json

An LPAR has usage domains, in which commands work, and control domains, which
commands may change. Nothing ties one set to the other: here domain 6 is in
both, 5 in the first only, 9 in the second only [D-2].

  $ cat /sys/bus/ap/ap_usage_domain_mask
  0x0600000000000000000000000000000000000000000000000000000000000000
  $ apcmd nqap 04.0005 --domain 9
  nqap 04.0005: response code 00 (normal)
  $ apcmd nqap 04.0009
  nqap 04.0009: response code 01 (queue not available)
  [1]

Only usage domains become queues:

  $ ls -d /sys/devices/ap/card04/04.*
  /sys/devices/ap/card04/04.0005
  /sys/devices/ap/card04/04.0006

The control domains stand in a mask of 256 bits, domain 0 leftmost: 6 is the
third last bit of the first byte, 9 the second bit of the next one [D-3].

  $ cat /sys/bus/ap/ap_control_domain_mask
  0x0240000000000000000000000000000000000000000000000000000000000000
