A number is decimal, or hexadecimal after 0x, or octal after 0; one newline may
follow:

  $ modprobe vfio_ap
  $ uuid1=$(uuidgen)
  $ cd /sys/devices/vfio_ap/matrix
  $ echo $uuid1 > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid1
  $ for text in 5 '6\n' +7 010 0x10 0X1f 0
  > do
  >   printf "$text" > assign_adapter
  > done
  $ cat matrix
  00.
  05.
  06.
  07.
  08.
  10.
  1f.

What is no number is refused with one error for all:

  $ for text in 0x -1 08 '9 ' ' 9' $'9\n\n' $'\n' 0xg 9e 9,1 9.4 ++9
  > do
  >   echo -n "$text" > assign_adapter 2> /tmp/error
  >   echo "$? $(cat /tmp/error)"
  > done | sort | uniq -c
       12 1 bash: echo: write error: Invalid argument

A number that does not fit into 64 bits has one of its own, and one that does is no
device of this machine:

  $ echo 18446744073709551616 > assign_adapter
  bash: echo: write error: Numerical result out of range
  [1]
  $ echo 18446744073709551615 > assign_adapter
  bash: echo: write error: No such device
  [1]
  $ echo 256 > assign_adapter
  bash: echo: write error: No such device
  [1]
  $ cat matrix | wc -l
  7
