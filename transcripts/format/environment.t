Each file has the same environment, so that commands print the same everywhere:

  $ echo "$LANG $LC_ALL $LANGUAGE"
  C C C
  $ echo "$TZ"
  GMT
  $ echo "<$CDPATH>" "<$GREP_OPTIONS>"
  <> <>
  $ echo "$COLUMNS"
  80

It knows the file that it runs for:

  $ echo "$TESTFILE"
  environment.t
  $ echo "$TESTDIR"
  /* (glob)
