sed edits what the machine's files hold, a line at a time:

  $ sed 's/^0x//; s/\(.\{8\}\)/\1 /g' /sys/bus/ap/apmask
  ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff 
  $ ls /sys/bus/ap/devices | sed -n 's/^card\(..\)$/adapter \1/p'
  adapter 04
  adapter 05
  adapter 06

Files in memory are edited in place, attributes are not: no file can be made beside them.

  $ printf 'one\ntwo\n' > /tmp/list
  $ sed -i.old '/two/d; $!a three' /tmp/list; cat /tmp/list /tmp/list.old
  one
  three
  one
  two
  $ sed -i s/30/60/ /sys/bus/ap/config_time
  sed: couldn't open temporary file /sys/bus/ap/sed\w{6}: Permission denied (re)
  [4]

Wrong scripts are told with the place of the error:

  $ sed 's/a/b' /tmp/list
  sed: -e expression #1, char 5: unterminated `s' command
  [1]
  $ sed '/two/{p' /tmp/list
  sed: -e expression #1, char 0: unmatched `{'
  [1]
  $ sed -E 's/(a/b/' /tmp/list
  sed: -e expression #1, char 7: Unmatched ( or \(
  [1]

  $ sed -s = /tmp/list
  sed: -s is not simulated
  [2]
