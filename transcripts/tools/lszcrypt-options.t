#apsh: profile=linux-6.12

lszcrypt of s390-tools 2.43.0 obeys its options one after the other; the first that shows something ends it:

  $ lszcrypt -b -d
  features: APSC APXA QACT RC8A
  ap_domain=0x04
  ap_max_domain_id=0xff
  ap_interrupts are enabled
  config_time=30 (seconds)
  poll_thread is disabled
  poll_timeout=250000 (nanoseconds)
  $ lszcrypt -d -b
  DOMAIN 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
  ------------------------------------------------------
      00  .  .  .  .  B  .  .  .  .  .  .  .  .  .  .  .
      10  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      20  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      30  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      40  .  .  .  .  .  .  .  B  .  .  .  .  .  .  .  .
      50  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      60  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      70  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      80  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      90  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      a0  .  .  .  .  .  .  .  .  .  .  .  B  .  .  .  .
      b0  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      c0  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      d0  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      e0  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
      f0  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  B
  ------------------------------------------------------
  C: Control domain
  U: Usage domain
  B: Both (Control + Usage domain)
  $ lszcrypt --cap 4
  card04 provides capability for:
  RSA 4K Clear Key
  CCA Secure Key (full function set)
  Long RNG
  AP bus max message size limit 12 Kb
  $ lszcrypt -s 05
  CARD.DOM TYPE  MODE        STATUS     SERIALNR
  ----------------------------------------------
  04       CEX5C CCA-Coproc  online     93AABE04
  05       CEX5C CCA-Coproc  online     93AABE05
  $ lszcrypt -h | head -n 3
  Usage: lszcrypt [OPTIONS] [DEVICE_IDS]
  
  Display zcrypt device and configuration information.

What is no option is refused, and what stands before it is obeyed:

  $ lszcrypt -x
  lszcrypt: Invalid option '-x'
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt --bus=1
  lszcrypt: Invalid option '-b'
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt --c
  lszcrypt: Invalid option '--c'
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt -c
  lszcrypt: Option '-c' requires an argument
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt --capability
  lszcrypt: Option '--capability' requires an argument
  Try 'lszcrypt --help' for more information.
  [1]
  $ lszcrypt -b -x | head -n 1
  features: APSC APXA QACT RC8A
