#apsh: lab=../../labs/no-ap.json

QEMU names the features that the host lacks, the last one first:

  $ qemu-system-s390x -cpu host,ap=on,apqci=on,apft=on
  qemu-system-s390x: Some features requested in the CPU model are not available in the configuration: ap apft apqci  
  [1]
  $ qemu-system-s390x -cpu host
  $ ssh guest1 lszcrypt
  lszcrypt: Crypto device driver not available.
  [1]
