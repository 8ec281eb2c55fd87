Parameters that modules and the AP bus have, by kernel:

  $ profiles run 'cd /sys/module
  > stat -c "%a %n" */parameters/*
  > grep . */parameters/*'
  document, linux-4.20:
    440 ap/parameters/apmask
    440 ap/parameters/aqmask
    440 ap/parameters/domain
    440 ap/parameters/poll_thread
    440 zcrypt/parameters/hwrng_seed
    ap/parameters/apmask:(null)
    ap/parameters/aqmask:(null)
    ap/parameters/domain:4
    ap/parameters/poll_thread:0
    zcrypt/parameters/hwrng_seed:1
  linux-6.1:
    440 ap/parameters/apmask
    440 ap/parameters/aqmask
    440 ap/parameters/domain
    440 ap/parameters/poll_thread
    440 ap/parameters/useirq
    440 zcrypt/parameters/hwrng_seed
    ap/parameters/apmask:(null)
    ap/parameters/aqmask:(null)
    ap/parameters/domain:4
    ap/parameters/poll_thread:0
    ap/parameters/useirq:1
    zcrypt/parameters/hwrng_seed:1
  linux-6.12:
    440 ap/parameters/apmask
    440 ap/parameters/aqmask
    440 ap/parameters/domain
    440 ap/parameters/msgpool_min_items
    440 ap/parameters/poll_thread
    440 ap/parameters/useirq
    ap/parameters/apmask:(null)
    ap/parameters/aqmask:(null)
    ap/parameters/domain:4
    ap/parameters/msgpool_min_items:8
    ap/parameters/poll_thread:0
    ap/parameters/useirq:1
  linux-6.19:
    440 ap/parameters/apmask
    440 ap/parameters/aqmask
    440 ap/parameters/domain
    440 ap/parameters/msgpool_min_items
    440 ap/parameters/poll_thread
    440 ap/parameters/useirq
    440 zcrypt/parameters/mempool_threshold
    ap/parameters/apmask:(null)
    ap/parameters/aqmask:(null)
    ap/parameters/domain:4
    ap/parameters/msgpool_min_items:8
    ap/parameters/poll_thread:0
    ap/parameters/useirq:1
    zcrypt/parameters/mempool_threshold:5

Some have a version:

  $ modprobe vfio_ap
  $ grep . /sys/module/*/version
  /sys/module/mdev/version:0.1
  /sys/module/vfio/version:0.3
  /sys/module/vfio_mdev/version:0.1

The default domain is shown as it is now:

  $ cat /sys/module/ap/parameters/domain
  4
  $ echo 71 > /sys/bus/ap/ap_domain
  $ cat /sys/module/ap/parameters/domain
  71
