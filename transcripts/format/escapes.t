Bytes that are not printable ASCII are written as escapes, and the line says so:

  $ printf 'a\tb\n'
  a\tb (esc)
  $ printf 'caf\303\251\n'
  caf\xc3\xa9 (esc)
  $ printf '\000\001\033\177\n'
  \x00\x01\x1b\x7f (esc)

Any escape that means the byte will do, and the byte itself as well:

  $ printf 'a\tb\n'
  a\x09b (esc)
  $ printf 'a\tb\n'
  a\011b (esc)
  $ printf 'a\tb\n'
  a	b
  $ printf 'caf\303\251\n'
  café
  $ printf 'abc\n'
  a\x62c (esc)
  $ printf 'a\\b\tc\n'
  a\\b\tc (esc)

A carriage return ends a line, and alone it is no newline:

  $ printf 'one\r\ntwo\n'
  one\r (esc)
  two
  $ printf 'one\rtwo\n'
  one\r (no-eol) (esc)
  two

Patterns see the escapes:

  $ printf 'a\tb\n'
  a.*b \(esc\) (re)
  $ printf 'caf\303\251\n'
  caf* (glob)

An output like a prompt can be expected only with an escape:

  $ echo '$ true'
  \x24 true (esc)
  $ echo '> true'
  \x3e true (esc)
