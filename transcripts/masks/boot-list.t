#apsh: lab=../../labs/boot-lists.json

On the kernel's command line both forms of a mask start from no bit at all, so a
list there only switches on:

  $ cat /proc/cmdline
  ap.apmask=+4,+5-6 ap.aqmask=+4,nonsense
  $ cat /sys/bus/ap/apmask
  0x0e00000000000000000000000000000000000000000000000000000000000000

A wrong one is not complained about; it leaves no bit:

  $ cat /sys/bus/ap/aqmask
  0x0000000000000000000000000000000000000000000000000000000000000000
  $ dmesg | grep -v 'Kernel command line' | grep mask
  [1]
  $ ls /sys/bus/ap/drivers/cex4queue | grep '[.]'
  [1]
