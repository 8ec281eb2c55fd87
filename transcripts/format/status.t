An exit status other than 0 stands in brackets under the output:

  $ true
  $ false
  [1]
  $ answer() { echo "$1"; return "$1"; }
  $ answer 0
  0
  $ answer 3
  3
  [3]
  $ answer 255
  255
  [255]

80 is a status like others as long as the shell goes on:

  $ answer 80
  80
  [80]

It stands behind a last line without a newline as well:

  $ printf one; answer 2 > /dev/null
  one (no-eol)
  [2]

A pattern may stand for it:

  $ answer 17
  17
  [*] (glob)
  $ answer 18
  1\d (re)
  \[1[0-9]] (re)

Each command begins with a status of 0:

  $ false
  [1]
  $ echo $?
  0
