What is no absolute mask leaves the mask as it is:

  $ cd /sys/bus/ap
  $ for text in '0X8' '0xg' '0x41 ' ' 8' $'\t8' $'0x8\n\n' '1,2' '8,' '0x0x8' '-' '+'
  > do
  >   echo -n "$text" > apmask || cat apmask
  > done
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
  bash: echo: write error: Invalid argument
  0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
