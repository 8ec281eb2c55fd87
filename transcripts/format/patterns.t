A line that ends in "(re)" is a regular expression of Python's for the whole line:

  $ echo 'Linux 6.12.3 on s390x'
  Linux \d+[.]\d+[.]\d+ on s390x? (re)
  $ echo abcabc
  (?P<part>abc)(?P=part) (re)
  $ echo 'AP bus'
  (?i:ap) [a-z]{2,3} (re)
  $ echo 'card04'
  (?=card)\w+(?<=04) (re)
  $ printf '{}\n{1\n'
  {} (re)
  {1 (re)

The indent belongs to the line, so the first of two alternatives need not reach the end:

  $ echo 'abc'
  a|x (re)
  $ echo 'abc'
  (?:a|x)bc (re)

In a line that ends in "(glob)" a star stands for any text and a question mark for any byte:

  $ echo 'card04: online'
  card??: * (glob)
  $ echo 'what? *'
  what\? \* (glob)
  $ printf '%s\n' 'a\b'
  a\\? (glob)
  $ echo '[a] (b) a.b'
  [a] (b) a.? (glob)

A line that equals the output matches, even if it looks like a pattern:

  $ echo 'a.c (re)'
  a.c (re)
  $ echo '( (re)'
  ( (re)
  $ echo '* (glob)'
  * (glob)
  $ printf '%s\n' 'a\tb (esc)'
  a\tb (esc)

A missing newline belongs to the line:

  $ printf one
  one \(no-eol\) (re)
  $ printf one
  o* (no-eol) (glob)
  $ printf one
  o* (glob)
