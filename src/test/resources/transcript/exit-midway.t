  $ echo one; exit 3
  one
  [3]
Prose goes on.
  $ echo two
  > echo three
  two
  three
More prose.
  $ echo four
  four
