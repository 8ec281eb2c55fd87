At the prompt the shell says no line with an error, wherever the command stands:

  $ cd /nowhere
  bash: cd: /nowhere: No such file or directory
  [1]
  $ leave() { cd /nowhere; }
  $ leave
  bash: cd: /nowhere: No such file or directory
  [1]
  $ echo 'echo text > /nowhere/file' > /tmp/commands
  $ source /tmp/commands
  bash: /nowhere/file: No such file or directory
  [1]
  $ for n in 1 2; do nothing; done
  bash: nothing: command not found
  bash: nothing: command not found
  [127]

A script does:

  $ bash /tmp/commands
  /tmp/commands: line 1: /nowhere/file: No such file or directory
  [1]
