awk makes reports of what the machine's programs print:

  $ lszcrypt | awk 'NR > 2 && /\./ { n[$2]++ } END { for (type in n) print type, n[type] }'
  CEX5A 4
  CEX5C 8
  $ awk '{ print "scanned every " $1 " seconds" }' /sys/bus/ap/config_time
  scanned every 30 seconds
  $ awk -F. '{ printf "%d in domain %d\n", strtonum("0x" $1), strtonum("0x" $2) }' <<< 05.0047
  5 in domain 71
  $ ls /sys/bus/ap/devices | awk '/^card/ { sub("card", ""); list = list " " $0 } END { print "cards:" list }'
  cards: 04 05 06

Its own files and commands are the machine's:

  $ awk 'BEGIN { while ((getline line < "/sys/bus/ap/apmask") > 0) print length(line) }'
  66
  $ awk 'BEGIN { print "b\na" | "sort"; close("sort"); "uname" | getline name; print name }'
  a
  b
  Linux
  $ awk 'BEGIN { print 0 > "/sys/bus/ap/config_time" }'
  awk: fatal: flush to "/sys/bus/ap/config_time" failed: Invalid argument
  [2]

Programs that are none:

  $ awk '{ print $1'
  awk: cmd. line:1: { print $1
  awk: cmd. line:1:           ^ unexpected newline or end of string
  [1]
  $ awk 'BEGIN { x = 0; print 1 / x }'
  awk: cmd. line:1: fatal: division by zero attempted
  [2]
  $ awk --profile 1
  awk: --profile is not simulated
  [2]
