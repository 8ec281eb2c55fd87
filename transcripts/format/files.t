What a command writes the next one reads:

  $ printf 'b\na\n' > letters
  $ sort letters
  a
  b
  $ wc -l < letters
  2
  $ rm letters
