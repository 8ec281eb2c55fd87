#apsh: lab=../../labs/two-modes.json

What an EP11 adapter says of itself needs a queue that is the host's. To 6.15 it
is told of once more when it does not answer, then forgotten:

  $ profiles run 'cd /sys/devices/ap/card09
  > [ -e FW_version ] || exit
  > r() { echo "$(cat serialnr) $(cat FW_version) $(cat op_modes)"; }
  > r
  > echo 0 > online; r
  > echo 1 > online; echo -9 > /sys/bus/ap/apmask; cat serialnr serialnr'
  document, linux-4.20:
    [1]
  linux-6.1, linux-6.12:
    93ACA0123456709X 5.8 FIPS2009 BSI2009 FIPS2011 BSI2011
    93ACA0123456709X 5.8 FIPS2009 BSI2009 FIPS2011 BSI2011
    93ACA0123456709X
    
  linux-6.19:
    93ACA0123456709X 5.8 FIPS2009 BSI2009 FIPS2011 BSI2011
      
    
    
