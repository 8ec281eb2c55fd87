A guest is a process of its host, and ends with it:

  $ qemu-system-s390x -name build
  $ ps -e -o args | grep '^qemu'
  qemu-system-s390x -name build
  $ pid=$(ps -e -o pid,args | grep 'qemu-system' | grep -v grep | tr -s ' ' | cut -d ' ' -f 2)
  $ ps -o args --no-headers -p $pid
  qemu-system-s390x -name build
  $ kill $pid
  $ sleep 1
  $ ssh build true
  ssh: Could not resolve hostname build: Name or service not known
  [255]

Stopped before it has begun, it does not boot; stopped later, it does not answer:

  $ qemu-system-s390x -name build -S -monitor stdio <<END
  > info status
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) info status
  VM status: paused (prelaunch)
  (qemu) 
  $ ssh build true
  ssh: Could not resolve hostname build: Name or service not known
  [255]
  $ qemu-system-s390x -name ready -monitor stdio <<END
  > stop
  > END
  QEMU 8.2.0 monitor - type 'help' for more information
  (qemu) stop
  (qemu) 
  $ ssh ready true
  ssh: connect to host ready port 22: Connection timed out
  [255]
