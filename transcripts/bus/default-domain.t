The bus chooses a domain for requests that do not say one; another can be chosen:

  $ cd /sys/bus/ap
  $ cat ap_domain
  4
  $ echo 0x47 > ap_domain
  $ cat ap_domain
  71

It has to be a domain that aqmask leaves to the host, and that there can be:

  $ echo -4 > aqmask
  $ echo 4 > ap_domain
  bash: echo: write error: Invalid argument
  [1]
  $ for text in 256 -1 x '+5'; do echo $text > ap_domain; done
  bash: echo: write error: Invalid argument
  bash: echo: write error: Invalid argument
  bash: echo: write error: Invalid argument
  bash: echo: write error: Invalid argument
  [1]
  $ cat ap_domain
  71
