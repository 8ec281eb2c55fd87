/// The shell's arithmetic: C's operators over 64-bit numbers, read from text when it is evaluated.
/// What is wrong is told in bash's words.
@NullMarked
package dev.apsh.shell.arithmetic;

import org.jspecify.annotations.NullMarked;
