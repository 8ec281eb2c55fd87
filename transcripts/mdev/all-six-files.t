The six files read numbers in the same way and refuse in the same order:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ for file in *assign_*
  > do
  >   echo $file
  >   for text in 256 abc 18446744073709551616
  >   do
  >     echo $text > $file
  >   done
  > done
  assign_adapter
  bash: echo: write error: No such device
  bash: echo: write error: Invalid argument
  bash: echo: write error: Numerical result out of range
  assign_control_domain
  bash: echo: write error: No such device
  bash: echo: write error: Invalid argument
  bash: echo: write error: Numerical result out of range
  assign_domain
  bash: echo: write error: No such device
  bash: echo: write error: Invalid argument
  bash: echo: write error: Numerical result out of range
  unassign_adapter
  bash: echo: write error: No such device
  bash: echo: write error: Invalid argument
  bash: echo: write error: Numerical result out of range
  unassign_control_domain
  bash: echo: write error: No such device
  bash: echo: write error: Invalid argument
  bash: echo: write error: Numerical result out of range
  unassign_domain
  bash: echo: write error: No such device
  bash: echo: write error: Invalid argument
  bash: echo: write error: Numerical result out of range
  [1]
  $ cat matrix control_domains
