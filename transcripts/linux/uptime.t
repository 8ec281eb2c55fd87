uptime tells for how long the machine has been running.

  $ uptime
   12:00:00 up 0 min,  1 user,  load average: 0.00, 0.00, 0.00
  $ uptime -p
  up 0 minutes
  $ sleep 93661
  $ uptime
   14:01:01 up 1 day,  2:01,  1 user,  load average: 0.00, 0.00, 0.00
  $ uptime --pretty; uptime -s
  up 1 day, 2 hours, 1 minute
  2019-06-13 12:00:00
  $ sleep 30d; uptime -p
  up 4 weeks, 3 days, 2 hours, 1 minute
  $ uptime -x
  uptime: invalid option -- 'x'
  Try 'uptime --help' for more information.
  [1]
