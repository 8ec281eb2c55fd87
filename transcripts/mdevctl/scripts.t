#apsh: profile=linux-6.12
A script of a type is asked before a change and told of it afterwards. One that ends
with 2 says that the type is not its own:

  $ scripts=/usr/lib/mdevctl/scripts.d
  $ rm -f $scripts/callouts/*
  $ cp /bin/true $scripts/callouts/first
  $ cp /bin/true $scripts/callouts/second
  $ cp /bin/true $scripts/notifiers/third
  $ cat > $scripts/callouts/first <<'END'
  > #!/bin/sh
  > exit 2
  > END
  $ cat > $scripts/callouts/second <<'END'
  > #!/bin/bash
  > echo "asked: $4 $6 $8" >> /root/log
  > case "$4 $6" in
  >   "get capabilities") echo no answer that counts ;;
  >   "get attributes") echo '[{"colour":"red"}]' ;;
  >   "pre stop") echo not now >&2; exit 7 ;;
  > esac
  > END
  $ cat > $scripts/notifiers/third <<'END'
  > #!/bin/bash
  > echo "told: $4 $6 $8" >> /root/log
  > END
  $ modprobe vfio_ap
  $ uuid=11111111-1111-2222-3333-444444444444
  $ mdevctl start -u $uuid -p matrix -t vfio_ap-passthrough
  $ cat /root/log
  asked: get capabilities none
  asked: pre start none
  asked: post start success
  told: notify start success
  $ mdevctl list -v
  11111111-1111-2222-3333-444444444444 matrix vfio_ap-passthrough manual
    Attrs:
      @{0}: {"colour":"red"}
  $ rm /root/log
  $ mdevctl stop -u $uuid
  second: not now
  Error: Script '"/usr/lib/mdevctl/scripts.d/callouts/second"' failed with status '7'
  [1]
  $ cat /root/log
  asked: get capabilities none
  asked: pre stop none
  told: notify stop none
  $ mdevctl stop -u $uuid --force
  second: not now
  [2019-06-13T12:00:00Z WARN  mdevctl::callouts] Forcing operation 'stop' despite callout failure. Error was: Script '"/usr/lib/mdevctl/scripts.d/callouts/second"' failed with status '7'
  $ mdevctl list

Without the directories of scripts nothing goes:

  $ rm -r $scripts
  $ mdevctl list
  Error: Required directory "/usr/lib/mdevctl/scripts.d/callouts" doesn't exist. This may indicate a packaging or installation error
  [1]
