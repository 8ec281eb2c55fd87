The shell's own commands write line by line, and each line is a write to the attribute:

  $ modprobe vfio_ap
  $ echo -5,-6 > /sys/bus/ap/apmask
  $ cd /sys/devices/vfio_ap/matrix
  $ uuid=$(uuidgen)
  $ echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
  $ cd $uuid
  $ printf '%s\n' 5 6 > assign_adapter
  $ echo -e '4\n0x47' > assign_domain
  $ cat matrix
  05.0004
  05.0047
  06.0004
  06.0047

`printf` begins its format no more after a line that is refused:

  $ printf '%s\n' 5 300 6 > unassign_adapter
  bash: printf: write error: No such device
  [1]
  $ cat matrix
  06.0004
  06.0047

`echo` goes on:

  $ echo -e '300\n6' > unassign_adapter
  bash: echo: write error: No such device
  [1]
  $ cat matrix
  .0004
  .0047
  $ printf '%s\n' 5 6 > assign_adapter

Without `-e` it writes all lines that end in an argument at once, and that is no number; what
follows the last newline is another write:

  $ echo $'4\n0x47\n4' > unassign_domain
  bash: echo: write error: Invalid argument
  [1]
  $ cat matrix
  05.0047
  06.0047

A program of its own writes all at once, and gets from a pipe what has come together there:

  $ printf '%s\n' 5 6 | cat > unassign_adapter
  cat: write error: Invalid argument
  [1]
  $ { echo 5; echo 6; } | tee unassign_adapter
  5
  6
  tee: unassign_adapter: Invalid argument
  [1]
  $ seq 5 6 > unassign_adapter
  seq: write error: Invalid argument
  [1]
