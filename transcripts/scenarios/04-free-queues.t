#apsh: lab=../../labs/free-queues.json

All queues but 01.001b are freed for guests (IBM, "Free AP queues for use by KVM guests"):

  $ modprobe vfio_ap
  $ chzdev -t ap apmask=-0,-10 aqmask=-0-2
  ap device type configured
  $ lszdev -t ap
  DEVICE TYPE ap
    Description        : Cryptographic Adjunct Processor (AP) device
    Modules            : ap
    Active             : yes
    Persistent         : yes
  
    ATTRIBUTE  ACTIVE        PERSISTENT
    apmask     "1-9,11-255"  "1-9,11-255"
    aqmask     "3-255"       "3-255"
  $ lszcrypt -V
  CARD.DOM TYPE  MODE        STATUS     REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS  DRIVER     
  --------------------------------------------------------------------------------------------
  00       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  00.0000  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  00.0001  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  00.0002  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  00.001b  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  01       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  01.0000  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  01.0001  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  01.0002  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  01.001b  CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4queue  
  0a       CEX5C CCA-Coproc  online            0        0     11     08 S--D--N-F- cex4card   
  0a.0000  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  0a.0001  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  0a.0002  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    
  0a.001b  CEX5C CCA-Coproc  unassigned        -        -     11     08 S--D--N-F- vfio_ap    

With the domains that the page's text names, 01.0000 stays with the host as well:

  $ chzdev -t ap aqmask=0-255
  ap device type configured
  $ chzdev -t ap aqmask=-1,-2,-4
  ap device type configured
  $ lszcrypt
  CARD.DOM TYPE  MODE        STATUS     REQUESTS
  ----------------------------------------------
  00       CEX5C CCA-Coproc  online            0
  01       CEX5C CCA-Coproc  online            0
  01.0000  CEX5C CCA-Coproc  online            0
  01.001b  CEX5C CCA-Coproc  online            0
  0a       CEX5C CCA-Coproc  online            0
