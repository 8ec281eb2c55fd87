A command goes on in lines that begin with ">":

  $ for word in one two
  > do
  >   echo "$word"
  > done
  one
  two
  $ cat <<END
  > first
  > 
  >   third
  > END
  first
  
    third
  $ echo one \
  > two
  one two
  $ echo 'one
  > two'
  one
  two

The commands of a file run in one shell, one after the other:

  $ name=value
  $ echo "$name"
  value
  $ greet() {
  >   echo "hello, $1"
  > }

A comment in between changes nothing.
  $ greet world
  hello, world
 One blank is no indent.
  $ echo one; # a comment of the shell
  one
  $ # nothing but a comment
  $ 
