#apsh: lab=../../labs/no-adapters.json

An LPAR may have no adapter at all. Its Linux still has an AP bus [D-1]:

  $ ls /sys/bus/ap/devices
  $ cat /sys/bus/ap/ap_usage_domain_mask
  0x0600000000000000000000000000000000000000000000000000000000000000
  $ lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
