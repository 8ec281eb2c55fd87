#apsh: profile=linux-6.1
What is wrong with a command line is said as the older library says it:

  $ mdevctl nosuch
  error: Found argument 'nosuch' which wasn't expected, or isn't valid in this context
  
  USAGE:
      mdevctl <SUBCOMMAND>
  
  For more information try --help
  [2]
  $ mdevctl lst
  error: The subcommand 'lst' wasn't recognized
  
  \tDid you mean 'list'? (esc)
  
  If you believe you received this message in error, try re-running with 'mdevctl -- lst'
  
  USAGE:
      mdevctl <SUBCOMMAND>
  
  For more information try --help
  [2]
  $ mdevctl list --nosuch
  error: Found argument '--nosuch' which wasn't expected, or isn't valid in this context
  
  \tIf you tried to supply `--nosuch` as a value rather than a flag, use `-- --nosuch` (esc)
  
  USAGE:
      mdevctl list [OPTIONS]
  
  For more information try --help
  [2]
  $ mdevctl list --dumpjso
  error: Found argument '--dumpjso' which wasn't expected, or isn't valid in this context
  
  \tDid you mean '--dumpjson'? (esc)
  
  \tIf you tried to supply `--dumpjso` as a value rather than a flag, use `-- --dumpjso` (esc)
  
  USAGE:
      mdevctl list --dumpjson
  
  For more information try --help
  [2]
  $ mdevctl list -x
  error: Found argument '-x' which wasn't expected, or isn't valid in this context
  
  \tIf you tried to supply `-x` as a value rather than a flag, use `-- -x` (esc)
  
  USAGE:
      mdevctl list [OPTIONS]
  
  For more information try --help
  [2]
  $ mdevctl list more
  error: Found argument 'more' which wasn't expected, or isn't valid in this context
  
  USAGE:
      mdevctl list [OPTIONS]
  
  For more information try --help
  [2]
  $ mdevctl list -u
  error: The argument '--uuid <UUID>' requires a value but none was supplied
  
  For more information try --help
  [2]
  $ mdevctl list -u 1
  error: Invalid value "1" for '--uuid <UUID>': invalid length: expected one of [36, 32], found 1
  
  For more information try --help
  [2]
  $ mdevctl list -u 11111111-1111-2222-3333
  error: Invalid value "11111111-1111-2222-3333" for '--uuid <UUID>': invalid number of groups: expected one of [1, 5], found 4
  
  For more information try --help
  [2]
  $ mdevctl start
  error: The following required arguments were not provided:
      --uuid <UUID>
      --parent <PARENT>
  
  USAGE:
      mdevctl start --uuid <UUID> --parent <PARENT>
  
  For more information try --help
  [2]
  $ mdevctl stop
  error: The following required arguments were not provided:
      --uuid <UUID>
  
  USAGE:
      mdevctl stop --uuid <UUID>
  
  For more information try --help
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 -a -m
  error: The argument '--auto' cannot be used with '--manual'
  
  USAGE:
      mdevctl modify --uuid <UUID> --auto
  
  For more information try --help
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 --addattr a
  error: The following required arguments were not provided:
      --value <attr_value>
  
  USAGE:
      mdevctl modify --uuid <UUID> --value <attr_value> --addattr <attr_name>
  
  For more information try --help
  [2]
  $ mdevctl start-parent-mdevs
  error: The following required arguments were not provided:
      <PARENT>
  
  USAGE:
      mdevctl start-parent-mdevs <PARENT>
  
  For more information try --help
  [2]

Help:

  $ mdevctl stop -h
  mdevctl-stop 
  Stop a mediated device
  
  USAGE:
      mdevctl stop --uuid <UUID>
  
  OPTIONS:
      -h, --help           Print help information
      -u, --uuid <UUID>    UUID of the device to stop
  $ mdevctl types -h
  mdevctl-types 
  List available mediated device types
  
  USAGE:
      mdevctl types [OPTIONS]
  
  OPTIONS:
          --dumpjson           Output mdev types list in JSON format
      -h, --help               Print help information
      -p, --parent <PARENT>    Show supported types for the specified parent
  $ mdevctl list -V
  mdevctl-list 1.2.0

What is unknown is said before what is missing, and that before what is wrong:

  $ mdevctl list -u --foo
  error: Found argument '--foo' which wasn't expected, or isn't valid in this context
  
  	If you tried to supply `--foo` as a value rather than a flag, use `-- --foo`
  
  USAGE:
      mdevctl list --uuid <UUID>
  
  For more information try --help
  [2]
  $ mdevctl list -d -u
  error: The argument '--uuid <UUID>' requires a value but none was supplied
  
  For more information try --help
  [2]
  $ mdevctl modify -u xyz --addattr=foo
  error: The following required arguments were not provided:
      --value <attr_value>
  
  USAGE:
      mdevctl modify --uuid <UUID> --value <attr_value> --addattr <attr_name>
  
  For more information try --help
  [2]
  $ mdevctl define -u 62177883-f1bb-47f0-914d-32a22e3a8804 -a -a
  error: The argument '--auto' was provided more than once, but cannot be used multiple times
  
  USAGE:
      mdevctl define [OPTIONS]
  
  For more information try --help
  [2]
  $ mdevctl help foo
  error: The subcommand 'foo' wasn't recognized
  
  USAGE:
      mdevctl <SUBCOMMAND>
  
  For more information try --help
  [2]

A value may be empty:

  $ mdevctl modify -u 62177883-f1bb-47f0-914d-32a22e3a8804 --addattr=assign_domain --value=
  Error: Mediated device 62177883-f1bb-47f0-914d-32a22e3a8804 is not defined
  [1]
