Numbers are decimal or hexadecimal; what is no number, or no adapter of this
machine, is refused:

  $ se configure-off 7
  se: adapter 7: no such adapter in this machine
  [1]
  $ se configure-off five
  se: 'five' is no adapter: 0 to 255, decimal or 0x hexadecimal
  [1]
  $ se configure-off 0x4
  $ se configure-off 4

What is refused is refused as a whole:

  $ se configure-on 4 7
  se: adapter 7: no such adapter in this machine
  [1]
  $ ls -d /sys/devices/ap/card04
  ls: cannot access '/sys/devices/ap/card04': No such file or directory
  [2]

Two LPARs may share an adapter or a domain, not both at once. The LPAR host2 has
domain 9 of the same adapters:

  $ se configure-off 5 6
  $ se add domain 9
  se: already assigned to LPAR host2: 04.0009 05.0009 06.0009
  [1]
  $ se add domain 8
  $ se add control-domain 9
  $ se add domain 0x47 --lpar host2
  se: already assigned to LPAR host: 04.0047 05.0047 06.0047
  [1]
  $ se add adapter 10 --lpar host2
  $ se add adapter 10 --lpar nowhere
  se: LPAR nowhere: no such LPAR; there are host host2
  [1]
