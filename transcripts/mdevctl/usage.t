#apsh: profile=linux-6.12
What is wrong with a command line is said as the program's library says it:

  $ mdevctl nosuch
  error: unrecognized subcommand 'nosuch'
  
  Usage: mdevctl <COMMAND>
  
  For more information, try '--help'.
  [2]
  $ mdevctl lst
  error: unrecognized subcommand 'lst'
  
    tip: a similar subcommand exists: 'list'
  
  Usage: mdevctl <COMMAND>
  
  For more information, try '--help'.
  [2]
  $ mdevctl --nosuch
  error: unexpected argument '--nosuch' found
  
  Usage: mdevctl <COMMAND>
  
  For more information, try '--help'.
  [2]
  $ mdevctl list --nosuch
  error: unexpected argument '--nosuch' found
  
  Usage: mdevctl list [OPTIONS]
  
  For more information, try '--help'.
  [2]
  $ mdevctl list --dumpjso
  error: unexpected argument '--dumpjso' found
  
    tip: a similar argument exists: '--dumpjson'
  
  Usage: mdevctl list --dumpjson
  
  For more information, try '--help'.
  [2]
  $ mdevctl list -x
  error: unexpected argument '-x' found
  
  Usage: mdevctl list [OPTIONS]
  
  For more information, try '--help'.
  [2]
  $ mdevctl list more
  error: unexpected argument 'more' found
  
  Usage: mdevctl list [OPTIONS]
  
  For more information, try '--help'.
  [2]
  $ mdevctl list -u
  error: a value is required for '--uuid <UUID>' but none was supplied
  
  For more information, try '--help'.
  [2]
  $ mdevctl list --dumpjson=yes
  error: unexpected value 'yes' for '--dumpjson' found; no more were expected
  
  Usage: mdevctl list [OPTIONS]
  
  For more information, try '--help'.
  [2]
  $ mdevctl list -v -v
  error: the argument '--verbose' cannot be used multiple times
  
  Usage: mdevctl list [OPTIONS]
  
  For more information, try '--help'.
  [2]
  $ mdevctl list -u 1
  error: invalid value '1' for '--uuid <UUID>': invalid length: expected length 32 for simple format, found 1
  
  For more information, try '--help'.
  [2]
  $ mdevctl list -u 11111111-1111-2222-3333
  error: invalid value '11111111-1111-2222-3333' for '--uuid <UUID>': invalid group count: expected 5, found 4
  
  For more information, try '--help'.
  [2]
  $ mdevctl list -u 11111111-1111-2222-3333-4444
  error: invalid value '11111111-1111-2222-3333-4444' for '--uuid <UUID>': invalid group length in group 4: expected 12, found 4
  
  For more information, try '--help'.
  [2]
  $ mdevctl start
  error: the following required arguments were not provided:
    --uuid <UUID>
    --parent <PARENT>
  
  Usage: mdevctl start --uuid <UUID> --parent <PARENT>
  
  For more information, try '--help'.
  [2]
  $ mdevctl stop
  error: the following required arguments were not provided:
    --uuid <UUID>
  
  Usage: mdevctl stop --uuid <UUID>
  
  For more information, try '--help'.
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444
  error: the following required arguments were not provided:
    <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  Usage: mdevctl modify --uuid <UUID> <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  For more information, try '--help'.
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 -a -m
  error: the argument '--auto' cannot be used with '--manual'
  
  Usage: mdevctl modify --uuid <UUID> <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  For more information, try '--help'.
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 --addattr a
  error: the following required arguments were not provided:
    --value <attr_value>
  
  Usage: mdevctl modify --uuid <UUID> --value <attr_value> <--auto|--manual|--addattr <attr_name>|--delattr|--jsonfile <JSONFILE>>
  
  For more information, try '--help'.
  [2]
  $ mdevctl modify -u 11111111-1111-2222-3333-444444444444 -a --index x
  error: invalid value 'x' for '--index <INDEX>': invalid digit found in string
  
  For more information, try '--help'.
  [2]
  $ mdevctl start-parent-mdevs
  error: the following required arguments were not provided:
    <PARENT>
  
  Usage: mdevctl start-parent-mdevs <PARENT>
  
  For more information, try '--help'.
  [2]

Help:

  $ mdevctl | head -3
  A mediated device management utility for Linux
  
  Usage: mdevctl <COMMAND>
  
  Commands:
    define    Define a persistent mediated device
    undefine  Undefine a persistent mediated device
    modify    Modify the definition of a mediated device
    start     Start a mediated device
    stop      Stop a mediated device
    list      List mediated devices
    types     List available mediated device types
    help      Print this message or the help of the given subcommand(s)
  
  Options:
    -h, --help     Print help
    -V, --version  Print version
  $ mdevctl stop -h
  Stop a mediated device
  
  Usage: mdevctl stop [OPTIONS] --uuid <UUID>
  
  Options:
    -u, --uuid <UUID>  UUID of the device to stop
    -f, --force        Force command execution even if device-specific callout script fails
                       NOTE: only use this option if you are sure you know what you are doing
    -h, --help         Print help
  $ mdevctl types -h
  List available mediated device types
  
  Usage: mdevctl types [OPTIONS]
  
  Options:
    -p, --parent <PARENT>  Show supported types for the specified parent
        --dumpjson         Output mdev types list in JSON format
    -h, --help             Print help (see more with '--help')
  $ mdevctl help types | head -1
  List available mediated device types
  $ mdevctl list -V
  mdevctl-list 1.4.0
