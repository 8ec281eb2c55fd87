A coprocessor is asked for its serial number and master keys when somebody reads
them. From 6.16 on nothing is kept for when it is offline:

  $ profiles run 'cd /sys/devices/ap/card05
  > [ -e serialnr ] || exit
  > r() { echo "$1: $(cat serialnr) $(grep "AES CUR" 05.0004/mkvps)"; }
  > echo 0 > online; r "never read"
  > echo 1 > online; r online
  > echo 0 > online; r offline
  > echo 1 > online
  > se configure-off 5; r standby'
  document, linux-4.20:
    [1]
  linux-6.1, linux-6.12:
    never read:  AES CUR: - -
    online: 93AABE05 AES CUR: valid 0x0c0c8b9286279930
    offline: 93AABE05 AES CUR: valid 0x0c0c8b9286279930
    standby:  AES CUR: - -
  linux-6.19:
    never read:  AES CUR: - -
    online: 93AABE05 AES CUR: valid 0x0c0c8b9286279930
    offline:  AES CUR: - -
    standby:  AES CUR: - -

A queue has to be the host's and online for that, any or that of the default
domain:

  $ profiles run 'cd /sys/devices/ap/card05
  > [ -e serialnr ] || exit
  > echo 0 > 05.0004/online; echo $(cat ../../../bus/ap/ap_domain serialnr)
  > echo -5 > /sys/bus/ap/apmask; echo $(cat serialnr)'
  document, linux-4.20:
    [1]
  linux-6.1, linux-6.12:
    4 93AABE05
    
  linux-6.19:
    4
    
