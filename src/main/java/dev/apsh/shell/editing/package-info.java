/// What the terminal knows of the shell's language while a line is typed: what is missing, what
/// fits, which colour. It reads unfinished text, which the parser refuses, and so looks at it
/// character by character.
@NullMarked
package dev.apsh.shell.editing;

import org.jspecify.annotations.NullMarked;
