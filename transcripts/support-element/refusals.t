Numbers are decimal or hexadecimal; what is no number, or no adapter of this
machine, is refused:

  $ se configure-off 7
  [1]
  $ se configure-off five
  [1]
  $ se configure-off 0x4
  $ se configure-off 4

What is refused is refused as a whole:

  $ se configure-on 4 7
  [1]
  $ ls -d /sys/devices/ap/card04
  ls: cannot access '/sys/devices/ap/card04': No such file or directory
  [2]

Two LPARs may share an adapter or a domain, not both at once. The LPAR host2 has
domain 9 of the same adapters:

  $ se configure-off 5 6
  $ se add domain 9
  [1]
  $ se add domain 8
  $ se add control-domain 9
  $ se add domain 0x47 --lpar host2
  [1]
  $ se add adapter 10 --lpar host2
  $ se add adapter 10 --lpar nowhere
  [1]
