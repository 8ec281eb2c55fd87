A QEMU on the machine's second LPAR waits for a guest:

  $ ssh host2 qemu-system-s390x -name guest1 -incoming tcp:0:4444
  $ ssh guest1 true
  ssh: connect to host guest1 port 22: Connection refused
  [255]
  $ qemu-system-s390x -name guest1 -monitor stdio <<END
  > migrate tcp:host2:4445
  > migrate tcp:nowhere:4444
  > migrate smoke:signals
  > migrate -d tcp:host2:4444
  > info status
  > info migrate
  > migrate tcp:host2:4444
  > quit
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) migrate tcp:host2:4445
  Error: Failed to connect to 'host2:4445': Connection refused
  (qemu) migrate tcp:nowhere:4444
  Error: address resolution failed for nowhere:4444: Name or service not known
  (qemu) migrate smoke:signals
  Error: unknown migration protocol: smoke:signals
  (qemu) migrate -d tcp:host2:4444
  (qemu) info status
  VM status: paused (postmigrate)
  (qemu) info migrate
  Migration status: completed
  (qemu) migrate tcp:host2:4444
  Error: Can't migrate the vm that was paused due to previous migration
  (qemu) quit

It runs there now:

  $ ssh guest1 hostname
  guest1
  $ ssh host2 ps -e -o args | grep -c '^qemu'
  1
  $ ps -e -o args | grep -c '^qemu'
  0
  [1]
