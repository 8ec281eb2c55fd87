#apsh: lab=../../labs/no-adapters.json
#apsh: profile=linux-6.12
#apsh: tools=2.41.0

Up to s390-tools 2.41 it was one:

  $ lszcrypt
  lszcrypt: No crypto card devices found.
  [1]
  $ lszcrypt -b | head -n 2
  features: APSC APXA QACT RC8A
  ap_domain=0xffffffffffffffff
