  $ cat <<END
  > one
    two
  > three
  > END
  one
  two
  three
