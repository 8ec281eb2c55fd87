#apsh: lab=../../labs/two-modes.json
Scenario 28, after the troubleshooting page of k8s-cex-dev-plugin: the plug-in lists the
queues with adapter, domain, generation, mode and state. It reads /sys/bus/ap/devices, also of
an exported tree (`--export`); here the shell reads the same files.

  $ cd /sys/bus/ap/devices
  $ for queue in ??.????
  > do
  >   card=card${queue%.*}
  >   read type < $card/type
  >   read online < $queue/online
  >   case $type in
  >     *A) mode=accel ;;
  >     *C) mode=cca ;;
  >     *P) mode=ep11 ;;
  >   esac
  >   generation=${type%?}
  >   [ "$online" = 1 ] && state=true || state=false
  >   echo "($((16#${queue%.*})),$((16#${queue#*.})),${generation,,},$mode,$state)"
  > done
  (6,51,cex6,accel,true)
  (8,51,cex6,cca,true)
  (9,51,cex6,ep11,true)

Its domain 51 is 33 to lszcrypt and chzcrypt, who count in hexadecimal:

  $ chzcrypt -d 08.0033
  $ lszcrypt .0033
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  06.0033  CEX6A Accelerator online            0
  08.0033  CEX6C CCA-Coproc  offline           0
  09.0033  CEX6P EP11-Coproc online            0
