Other output, none, too much:

  $ echo one
  two
  $ true
  one
  $ echo one
  $ printf 'one\ntwo\nthree\n'
  one
  three

Another status, none, one too many:

  $ false
  [2]
  $ false
  $ true
  [1]
