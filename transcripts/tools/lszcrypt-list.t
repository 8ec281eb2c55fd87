#apsh: profile=linux-6.12

lszcrypt lists what zcrypt has; -V lists the queues of vfio_ap, too:

  $ modprobe vfio_ap
  $ echo -0x47 > /sys/bus/ap/aqmask
  $ lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  04       CEX5C CCA-Coproc  online            0
  04.0004  CEX5C CCA-Coproc  online            0
  04.00ab  CEX5C CCA-Coproc  online            0
  04.00ff  CEX5C CCA-Coproc  online            0
  05       CEX5C CCA-Coproc  online            0
  05.0004  CEX5C CCA-Coproc  online            0
  05.00ab  CEX5C CCA-Coproc  online            0
  05.00ff  CEX5C CCA-Coproc  online            0
  06       CEX5A Accelerator online            0
  06.0004  CEX5A Accelerator online            0
  06.00ab  CEX5A Accelerator online            0
  06.00ff  CEX5A Accelerator online            0
  $ lszcrypt -V
  CARD.DOM TYPE  MODE        STATUS     REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS  DRIVER     
  --------------------------------------------------------------------------------------------
  04       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  04.0004  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  04.0047  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  04.00ab  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  04.00ff  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  05       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  05.0004  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  05.0047  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  05.00ab  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  05.00ff  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  06       CEX5A Accelerator online            0        0     11     08 -MC-A-N-F- cex4card   
  06.0004  CEX5A Accelerator online            0        0     11     08 -MC-A-N-F- cex4queue  
  06.0047  CEX5A Accelerator unassigned        -        -     11     08 -MC-A-N-F- vfio_ap    
  06.00ab  CEX5A Accelerator online            0        0     11     08 -MC-A-N-F- cex4queue  
  06.00ff  CEX5A Accelerator online            0        0     11     08 -MC-A-N-F- cex4queue  

Ids are hexadecimal: cards, queues, domains on all cards, several of them:

  $ lszcrypt 05.4 .ab 6
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05.0004  CEX5C CCA-Coproc  online            0
  04.00ab  CEX5C CCA-Coproc  online            0
  05.00ab  CEX5C CCA-Coproc  online            0
  06.00ab  CEX5A Accelerator online            0
  06       CEX5A Accelerator online            0
  06.0004  CEX5A Accelerator online            0
  06.00ab  CEX5A Accelerator online            0
  06.00ff  CEX5A Accelerator online            0
  $ lszcrypt 05.0047
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  $ lszcrypt -V 05.0047
  CARD.DOM TYPE  MODE        STATUS     REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS  DRIVER     
  --------------------------------------------------------------------------------------------
  05.0047  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  $ lszcrypt zz
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  Invalid adpater id!
  $ lszcrypt card05
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  lszcrypt: Error - cryptographic device cardca does not exist.
  [1]
  $ lszcrypt 05.0099
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  lszcrypt: Error - cryptographic device /sys/devices/ap/card05/05.0099 does not exist.
  [1]
  $ lszcrypt .09
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  lszcrypt: No queue devices with given domain value found.
  [1]

Filters leave cards, queues and types out:

  $ lszcrypt --cardonly
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  04       CEX5C CCA-Coproc  online            0
  05       CEX5C CCA-Coproc  online            0
  06       CEX5A Accelerator online            0
  $ lszcrypt --queueonly --accelonly
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  06.0004  CEX5A Accelerator online            0
  06.00ab  CEX5A Accelerator online            0
  06.00ff  CEX5A Accelerator online            0
  $ lszcrypt --ccaonly --cardonly 06 05
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  05       CEX5C CCA-Coproc  online            0
  $ lszcrypt --ep11only
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  $ lszcrypt --accelonly --ccaonly
  lszcrypt: Only one of --accelonly or --ccaonly or --ep11only can be specified
  [1]
  $ lszcrypt --cardonly --queueonly
  lszcrypt: Only one of --cardonly or --queueonly can be specified
  [1]
