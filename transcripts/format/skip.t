A file whose shell ends with status 80 is skipped, whatever differed before:

  $ echo one
  two
  $ exit 80
  $ echo three
  four
