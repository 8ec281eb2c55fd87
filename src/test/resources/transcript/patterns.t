No regular expressions, so they match only what equals them:

  $ printf '1\n2\n3\n4\n5\n'
  +++ (re)
  2\ (re)
   (re)
  ( (re)
  (?i)5 (re)

Regular expressions and globs that do not match:

  $ printf 'abc\nabc\nabc\nabc\n'
  ab (re)
  x|abc (re)
  a? (glob)
  ?bcd (glob)
  $ printf 'a\\b\n'
  a\b (glob)

Escapes that mean something else:

  $ printf 'a\tb\n'
  a\rb (esc)
  $ printf 'a\tb\n'
  a\tb
  $ printf 'one'
  one
  $ echo one
  one (no-eol)
