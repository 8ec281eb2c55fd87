Output stands under its command, indented as the command is:

  $ echo one
  one
  $ printf 'one\ntwo\n'
  one
  two

A command may print nothing, and text without indent goes on in between.

  $ true

An empty line of output keeps its two blanks:

  $ printf 'one\n\ntwo\n'
  one
  
  two

Blanks of the output stand behind the indent, also at its end:

  $ printf '  two before\ntwo after  \n'
    two before
  two after  

Standard output and standard error come as a terminal shows them:

  $ echo one; echo two >&2; echo three
  one
  two
  three

A last line without a newline says so:

  $ printf one
  one (no-eol)
  $ printf 'one\ntwo'
  one
  two (no-eol)
  $ printf ' '
    (no-eol)

Lines that look like something else than output are compared as they are:

  $ echo '[1]'
  [1]
  $ echo '$'
  $
  $ echo '>'
  >
