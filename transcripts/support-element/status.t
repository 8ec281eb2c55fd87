The console of the Support Element shows the machine: its adapters, each with its
type, its state and the LPARs that it is assigned to, and what each LPAR has.

  $ se status
  Adapter  Type   State    LPARs
  4        CEX5C  online   host host2
  5        CEX5C  online   host host2
  6        CEX5A  online   host host2
  10 (0xa) CEX5C  online   -
  
  LPAR host
    adapters         4 5 6
    usage domains    4 71 (0x47) 171 (0xab) 255 (0xff)
    control domains  4 71 (0x47) 171 (0xab) 255 (0xff)
  
  LPAR host2
    adapters         4 5 6
    usage domains    9
    control domains  9

An adapter's state is the same for all of them:

  $ se configure-off 5
  $ se status | head -n 5
  Adapter  Type   State    LPARs
  4        CEX5C  online   host host2
  5        CEX5C  standby  host host2
  6        CEX5A  online   host host2
  10 (0xa) CEX5C  online   -
