The numbers that hardware consoles show are decimal, those of Linux hexadecimal:

  $ echo "obase=10; ibase=16; AB" | bc
  171
  $ echo "obase=16; 22; 255.5" | bc
  16
  FF.8

Precision is as it is asked for:

  $ bc <<'END'
  > 7/2; 7%2; -7/2
  > scale = 3
  > x = 1/3; x; x *= 3; x
  > 2^70; sqrt(2); length(12.34); (y = 4); y++; y > 4
  > "last: "; last
  > END
  3
  1
  -3
  .333
  .999
  1180591620717411303424
  1.414
  4
  4
  4
  1
  last: 1

What is wrong is told, and the next line counts:

  $ printf '%s\n' '1 +' '5 5' '1/0; 7' 'ibase = 50' 'sqrt(-1)' '3@' 'FF' | bc
  (standard_in) 2: syntax error
  (standard_in) 2: syntax error
  Runtime error (func=(main), adr=3): Divide by zero
  Runtime warning (func=(main), adr=6): ibase too large, set to 36
  Runtime error (func=(main), adr=4): Square root of a negative number
  (standard_in) 6: illegal character: @
  555
  $ echo 'define f(x) { return (x); }' | bc
  bc: define is not simulated
  [2]
  $ bc nosuch
  File nosuch is unavailable.
  [1]
