A shell that ends is no failure when nothing is expected after it.

  $ echo one
  one
  $ exit 3
