#apsh: lab=../../labs/one-adapter.json
Scenario 27, after zhmcclient's increase_crypto_config: an LPAR with adapter 1 and domains
0 and 1 gets adapter 2 and domain 2; both adapters then have all three. There the Hardware
Management Console does it in dynamic partition manager mode, here the Support Element.

  $ ls /sys/bus/ap/devices
  01.0000
  01.0001
  card01
  $ se configure-off 1 2
  $ se add adapter 2
  $ se add domain 2
  $ se configure-on 1 2
  $ ls /sys/bus/ap/devices
  01.0000
  01.0001
  01.0002
  02.0000
  02.0001
  02.0002
  card01
  card02
