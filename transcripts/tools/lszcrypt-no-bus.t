#apsh: lab=../../labs/no-ap.json
#apsh: profile=linux-6.12

Without an AP bus only the help and the version remain:

  $ for option in '' -b -d '-c 4' -s -V; do lszcrypt $option; done
  lszcrypt: Crypto device driver not available.
  lszcrypt: Crypto device driver not available.
  lszcrypt: Crypto device driver not available.
  lszcrypt: Crypto device driver not available.
  lszcrypt: Crypto device driver not available.
  lszcrypt: Crypto device driver not available.
  [1]
  $ chzcrypt -p
  chzcrypt: Crypto device driver not available.
  [1]
  $ lszdev -t ap
  [15]
  $ chzdev -t ap apmask=-5 -a
  Configuring device type in the active configuration only
  ap device type configure failed
      Error: A run-time error occurred
  [15]
  $ zcryptctl list
  zcryptctl: Directory class/zcrypt is missing in sysfs.
  Multiple zcrypt node support is not available
  [1]
  $ zcryptstats
  zcryptstats: Crypto device driver is not available
  [1]
