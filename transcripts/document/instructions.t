#apsh: lab=../../labs/domains.json

Three instructions reach the adapters: one puts a command on a queue, one takes
the answer off, one administers. Each answers with a response code, and normal
is 00 [D-6].

  $ apcmd nqap 04.0005
  nqap 04.0005: response code 00 (normal)
  $ apcmd dqap 04.0005
  dqap 04.0005: response code 00 (normal)
  $ apcmd tapq 04.0005
  tapq 04.0005: response code 00 (normal)

A queue that the LPAR does not have is not available, and an adapter in standby
is deconfigured [D-6]:

  $ apcmd tapq 05.0005
  tapq 05.0005: response code 01 (queue not available)
  [1]
  $ se configure-off 4
  $ apcmd tapq 04.0005
  tapq 04.0005: response code 03 (deconfigured)
  [1]
  $ se configure-on 4

A command may change a control domain of the LPAR, and no other; 5 is only a
usage domain here [D-6]:

  $ apcmd nqap 04.0006 --domain 9
  nqap 04.0006: response code 00 (normal)
  $ apcmd nqap 04.0006 --domain 5
  nqap 04.0006: response code 42 (the domain is no control domain)
  [1]
