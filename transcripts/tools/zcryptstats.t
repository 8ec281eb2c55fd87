#apsh: profile=linux-6.12

zcryptstats finds no device to measure with:

  $ zcryptstats
  zcryptstats: File '/dev/chsc:' No such file or directory
  zcryptstats: You might have to load kernel module 'chsc_sch' using 'modprobe chsc_sch'
  [1]
  $ zcryptstats 05.0004 .47
  zcryptstats: File '/dev/chsc:' No such file or directory
  zcryptstats: You might have to load kernel module 'chsc_sch' using 'modprobe chsc_sch'
  [1]
  $ zcryptstats 7x zz
  zcryptstats: Invalid device ID specified: zz
  [1]
  $ zcryptstats -i 0
  zcryptstats: Invalid value for '--interval'|'-i': '0'
  Try 'zcryptstats --help' for more information.
  [1]
  $ zcryptstats --count x
  zcryptstats: Invalid value for '--count'|'-c': 'x'
  Try 'zcryptstats --help' for more information.
  [1]
  $ zcryptstats -o xml
  zcryptstats: Invalid value for '--output'|'-o': 'xml'
  Try 'zcryptstats --help' for more information.
  [1]
  $ zcryptstats -t -T
  zcryptstats: Either --no-totals or --only-totals can be specified, but not both
  [1]
  $ zcryptstats -t -o csv
  zcryptstats: Either --no-totals or --only-totals can be specified, but not both
  [1]
  $ zcryptstats -A -O
  zcryptstats: Either --only-online or --all can be specified, but not both
  [1]
  $ zcryptstats -V
  zcryptstats: --verbose is not simulated
  [2]
  $ zcryptstats -M x
  zcryptstats: --map-type is not simulated
  [2]
