A guest is a Linux of its own, with files of its own:

  $ qemu-system-s390x -name build
  $ ssh build hostname
  build
  $ ssh build 'echo text > /tmp/file; cat /tmp/file'
  text
  $ ls /tmp/file
  ls: cannot access '/tmp/file': No such file or directory
  [2]

The status of what runs there comes back, and standard input goes there:

  $ ssh build false
  [1]
  $ echo one | ssh build cat
  one
  $ printf 'hostname\nexit 3\n' | ssh build
  Pseudo-terminal will not be allocated because stdin is not a terminal.
  build
  [3]

So a loop that reads its lines from a file has to keep ssh away from them:

  $ printf 'one\ntwo\n' | while read line; do ssh -n build echo $line; done
  one
  two
  $ printf 'one\ntwo\n' | while read line; do ssh build echo $line; done
  one

It can be switched off, and is unknown then:

  $ ssh build poweroff
  Connection to build closed by remote host.
  [255]
  $ ssh build hostname
  ssh: Could not resolve hostname build: Name or service not known
  [255]
