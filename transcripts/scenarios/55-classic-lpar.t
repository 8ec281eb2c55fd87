Scenario 55, after IBM's "LPAR considerations" for the TKE workstation: two LPARs never
have the same usage domain on the same adapter. A usage domain need not be among the
control domains here, which that page asks for: the kernel's document knows no such rule.

  $ se status | tail -n 4
  LPAR host2
    adapters         4 5 6
    usage domains    9
    control domains  9
  $ se configure-off 4 5 6
  $ se add domain 9
  se: already assigned to LPAR host2: 04.0009 05.0009 06.0009
  [1]
  $ se add domain 10
  $ se add domain 0x47 --lpar host2
  se: already assigned to LPAR host: 04.0047 05.0047 06.0047
  [1]
  $ se configure-on 4 5 6
  $ se status | grep -A 3 'LPAR host$'
  LPAR host
    adapters         4 5 6
    usage domains    4 10 (0xa) 71 (0x47) 171 (0xab) 255 (0xff)
    control domains  4 71 (0x47) 171 (0xab) 255 (0xff)
  $ ls /sys/devices/ap/card04 | grep '[.]'
  04.0004
  04.000a
  04.0047
  04.00ab
  04.00ff
