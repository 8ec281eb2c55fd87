What the settings of polling take:

  $ profiles run 'cd /sys/bus/ap
  > for text in 0 7 0x10 -3 yes on 1k
  > do
  >   echo $text > poll_timeout && cat poll_timeout
  > done
  > for text in 0 2 yes -1 off enable
  > do
  >   echo $text > poll_thread && echo taken
  > done
  > true'
  document, linux-4.20, linux-6.1:
    bash: echo: write error: Invalid argument
    7
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    1
    taken
    taken
    bash: echo: write error: Invalid argument
    taken
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
  linux-6.12:
    0
    7
    16
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    taken
    bash: echo: write error: Invalid argument
    taken
    bash: echo: write error: Invalid argument
    taken
    bash: echo: write error: Invalid argument
  linux-6.19:
    0
    7
    16
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    bash: echo: write error: Invalid argument
    taken
    bash: echo: write error: Invalid argument
    taken
    bash: echo: write error: Invalid argument
    taken
    taken
