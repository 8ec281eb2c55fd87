#apsh: lab=../../labs/one-to-four.json

No queue may have two owners. Three devices, and the first gets adapters 1 and 2
with domains 5 and 6 [D-8]:

  $ modprobe vfio_ap
  $ echo -1-4 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid1=$(uuidgen) uuid2=$(uuidgen) uuid3=$(uuidgen)
  $ for uuid in $uuid1 $uuid2 $uuid3
  > do
  >   echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  > done
  $ for adapter in 1 2; do echo $adapter > $uuid1/assign_adapter; done
  $ for domain in 5 6; do echo $domain > $uuid1/assign_domain; done

The same adapters with domain 7 have no queue in common with it [D-8]:

  $ for adapter in 1 2; do echo $adapter > $uuid2/assign_adapter; done
  $ echo 7 > $uuid2/assign_domain
  $ cat $uuid2/matrix
  01.0007
  02.0007

Nor have other adapters with the same domains [D-8]:

  $ for adapter in 3 4; do echo $adapter > $uuid3/assign_adapter; done
  $ for domain in 5 6; do echo $domain > $uuid3/assign_domain; done
  $ cat $uuid3/matrix
  03.0005
  03.0006
  04.0005
  04.0006

Adapter 1 with domains 6 and 8 would be given queue 01.0006 of the first [D-8]:

  $ echo 2 > $uuid2/unassign_adapter
  $ echo 6 > $uuid2/assign_domain
  bash: echo: write error: Address already in use
  [1]
  $ cat $uuid2/matrix
  01.0007
