#apsh: profile=linux-6.12

Values that are none, attributes that are none:

  $ chzdev -t ap apmask=abc
  chzdev: Invalid input string abc
  ap device type configure failed
      Error: Invalid attribute value specified
  [6]
  $ chzdev -t ap apmask=256 -a
  Configuring device type in the active configuration only
  chzdev: Invalid input string 256
  ap device type configure failed
      Error: Invalid attribute value specified
  [6]
  $ chzdev -t ap apmask=+5,6
  chzdev: Invalid input string +5,6
  ap device type configure failed
      Error: Invalid attribute value specified
  [6]
  $ chzdev -t ap apmask=5,+6
  chzdev: Invalid input string 5,+6
  ap device type configure failed
      Error: Invalid attribute value specified
  [6]
  $ chzdev -t ap apmask=
  chzdev: Invalid input string 
  ap device type configure failed
      Error: Invalid attribute value specified
  [6]
  $ chzdev -t ap foo=1
  ap device type configure failed
      Error: Unknown device type attribute specified: foo
  [4]
  $ chzdev -t ap apmask=-5 apmask=-6
  ap device type configure failed
      Error: Cannot specify multiple values for attribute 'apmask' (*)
  Note: You can use --force to override safety checks (*)
  [6]

Calls that are wrong, or of what is not here:

  $ chzdev
  chzdev: Please specify an action
  Use 'chzdev --help' for more information
  [1]
  $ chzdev -t
  chzdev: Please specify a device type
  Use 'chzdev --list-types' to get a list of device types
  [1]
  $ chzdev -t ap
  chzdev: Please specify a device type setting to configure
  Use 'chzdev ap --type --list-attributes' to get a list of attributes
  [1]
  $ chzdev -t ap -z
  chzdev: Unrecognized option '-z'
  Use 'chzdev --help' for more information
  [1]
  $ chzdev -t ap --remove
  chzdev: Option '--remove' requires an argument
  Use 'chzdev --help' for more information
  [1]
  $ chzdev -t ap -q -V
  chzdev: Cannot specify '--verbose' together with '--quiet'
  [1]
  $ chzdev -e -t ap
  chzdev: Cannot specify '--type' together with '--enable'
  [1]
  $ chzdev ap 5 -e
  chzdev: Error: AP device management is not supported
  [10]
  $ chzdev -e ap
  chzdev: Please specify a device to configure
  Use 'chzdev --help' for more information
  [1]
  $ chzdev --apply
  chzdev: --apply is not simulated
  [2]
  $ chzdev -t dasd x=1
  chzdev: device type dasd is not simulated
  [2]
  $ chzdev -t ap -l
  NAME    DESCRIPTION
  apmask  Configure Cryptographic Adapter ID availability
  aqmask  Configure Cryptographic Queue Index availability
  $ chzdev -t ap -l foo
  chzdev: ap type attribute 'foo' not found!
  [4]
  $ lszdev
  lszdev: No device was selected!
  [8]
  $ lszdev -t
  lszdev: Please specify a device type
  Use 'lszdev --list-types' to get a list of device types
  [1]
  $ lszdev -t nosuch
  lszdev: Unrecognized device type: nosuch
  [2]
  $ lszdev -t ap 5
  lszdev: Unexpected parameter found: 5
  Use 'lszdev --help' for more information
  [1]
  $ lszdev -x
  lszdev: Unrecognized option '-x'
  Use 'lszdev --help' for more information
  [1]
