/// `awk`: from a program's text to a tree that runs itself over records. Regular expressions are
/// the shell's; files, commands and the clock are the process's.
@NullMarked
package dev.apsh.program.awk;

import org.jspecify.annotations.NullMarked;
