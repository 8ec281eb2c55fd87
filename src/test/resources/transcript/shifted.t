Patterns that have moved from their place are not found again, equal lines are:

  $ printf 'new\nfoo\n\n1\n'
  foo
  
  \d (re)

  $ printf 'foo\n\n1\n'
  new
  foo
  
  \d (re)
