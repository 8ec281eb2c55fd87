  $ echo 1
  one
a
b
c
d
e
f
  $ echo 2
  two
a
b
c
d
e
f
g
  $ echo 3
  three
a
b
c
d
e
f
g
h
i
  $ echo 4
