How often the bus looks for changes, in seconds:

  $ cd /sys/bus/ap
  $ cat config_time
  30
  $ echo 5 > config_time
  $ for text in 4 121 0x10 ten; do echo $text > config_time; done
  bash: echo: write error: Invalid argument
  bash: echo: write error: Invalid argument
  bash: echo: write error: Invalid argument
  bash: echo: write error: Invalid argument
  [1]
  $ cat config_time
  5

The highest domain, and what the LPAR has, are for reading:

  $ cat ap_max_domain_id
  255
  $ cat ap_adapter_mask
  0x0e00000000000000000000000000000000000000000000000000000000000000
  $ cat ap_usage_domain_mask
  0x0800000000000000010000000000000000000000001000000000000000000001
