  an output before any command
  $ echo one
A continuation after prose:
  > echo two
  one
  > echo three
  two
  three
 one blank is prose
  	a tab is output
