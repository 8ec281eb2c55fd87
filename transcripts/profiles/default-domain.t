#apsh: lab=../../labs/nothing-reserved.json

The old kernels choose a default domain also where the host has no queue, since
they look at one mask only:

  $ profiles run 'cd /sys/bus/ap
  > cat ap_domain
  > cut -c 1-6 apmask aqmask'
  document, linux-4.20:
    4
    0x0000
    0xffff
  linux-6.1, linux-6.12, linux-6.19:
    -1
    0x0000
    0xffff
