#apsh: profile=linux-6.12
#apsh: tools=2.16.0

lszcrypt of s390-tools 2.16.0: a wider first column, no filters, the first id only, no `in use`:

  $ modprobe vfio_ap
  $ echo -0x47 > /sys/bus/ap/aqmask
  $ lszcrypt -V 04
  CARD.DOMAIN TYPE  MODE        STATUS   REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS  DRIVER     
  ---------------------------------------------------------------------------------------------
  04          CEX5C CCA-Coproc  online          0        0     11     09 S--D--NF-  cex4card   
  04.0004     CEX5C CCA-Coproc  online          0        0     11     09 S--D--NF-  cex4queue  
  04.0047     CEX5C CCA-Coproc  -               -        0     11     09 S--D--NF-  vfio_ap    
  04.00ab     CEX5C CCA-Coproc  online          0        0     11     09 S--D--NF-  cex4queue  
  04.00ff     CEX5C CCA-Coproc  online          0        0     11     09 S--D--NF-  cex4queue  
  $ lszcrypt 05 06 | head -n 3
  CARD.DOMAIN TYPE  MODE        STATUS   REQUESTS
  -----------------------------------------------
  05          CEX5C CCA-Coproc  online          0
  $ lszcrypt -b
  ap_domain=0x4
  ap_max_domain_id=0xff
  ap_interrupts are enabled
  config_time=30 (seconds)
  poll_thread is disabled
  poll_timeout=250000 (nanoseconds)
  $ lszcrypt --cardonly
  lszcrypt: Invalid option '--cardonly'
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt -s
  lszcrypt: Invalid option '-s'
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt -c 04.0004
  lszcrypt: Error - '04.0004' is an invalid cryptographic device id.
  [1]
  $ se configure-off 4 5 6
  $ lszcrypt
  CARD.DOMAIN TYPE  MODE        STATUS   REQUESTS
  -----------------------------------------------
  04          CEX5C CCA-Coproc  deconfig        0
  04.0004     CEX5C CCA-Coproc  deconfig        0
  04.00ab     CEX5C CCA-Coproc  deconfig        0
  04.00ff     CEX5C CCA-Coproc  deconfig        0
  05          CEX5C CCA-Coproc  deconfig        0
  05.0004     CEX5C CCA-Coproc  deconfig        0
  05.00ab     CEX5C CCA-Coproc  deconfig        0
  05.00ff     CEX5C CCA-Coproc  deconfig        0
  06          CEX5A Accelerator deconfig        0
  06.0004     CEX5A Accelerator deconfig        0
  06.00ab     CEX5A Accelerator deconfig        0
  06.00ff     CEX5A Accelerator deconfig        0
