A file need not end with a newline:

  $ true
  $ false
  [1]