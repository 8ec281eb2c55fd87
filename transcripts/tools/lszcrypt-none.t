#apsh: lab=../../labs/no-adapters.json
#apsh: profile=linux-6.12

Without cards the list is empty, and that is no error; a default domain that is not there is warned of:

  $ lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  Warning: Default domain 0xffffffffffffffff is not available.
  $ lszcrypt -V
  CARD.DOM TYPE  MODE        STATUS     REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS  DRIVER     
  --------------------------------------------------------------------------------------------
  Warning: Default domain 0xffffffffffffffff is not available.
  $ lszcrypt -s
  lszcrypt: No crypto card devices found.
  [1]
  $ lszcrypt .0004
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  lszcrypt: No crypto card devices found.
  [1]
  $ lszcrypt 04
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  lszcrypt: Error - cryptographic device card04 does not exist.
  [1]
