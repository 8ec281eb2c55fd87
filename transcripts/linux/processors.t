The kernel's messages and the machine, as tools read them:

  $ journalctl -k | tail -1
  Jun 13 12:00:00 host kernel: Kernel command line: 
  $ journalctl -k -o cat | head -1
  Linux version 5.1.0 (root@apsh) (gcc version 8.3.0 (GCC)) #1 SMP Thu Jun 13 10:00:00 UTC 2019
  $ journalctl -k -b -1
  Data from the specified boot (-1) is not available: No such boot ID
  [1]
  $ journalctl -u sshd
  journalctl: -u is not simulated
  [2]
  $ lscpu
  Architecture:                    s390x
    CPU op-mode(s):                32-bit, 64-bit
    Byte Order:                    Big Endian
  CPU(s):                          2
    On-line CPU(s) list:           0-1
  Vendor ID:                       IBM/S390
    Machine type:                  3906
    BogoMIPS:                      21881.00
    Flags:                         esan3 zarch stfle msa ldisp eimm dfp edat etf3eh highgprs te vx sie
  Virtualization features:
    Hypervisor:                    PR/SM
    Hypervisor vendor:             IBM
    Virtualization type:           full
  $ cat /proc/cmdline
  
  $ head -3 /proc/cpuinfo
  vendor_id       : IBM/S390
  # processors    : 2
  bogomips per cpu: 21881.00
  $ grep -E 'LPAR Name|^Type' /proc/sysinfo
  Type:                 3906
  LPAR Name:            HOST
