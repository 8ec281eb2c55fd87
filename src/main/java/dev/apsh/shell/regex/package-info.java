/// POSIX regular expressions of the shell and the simulated programs: leftmost and longest, every
/// step counted. `java.util.regex` is neither POSIX nor can it be interrupted.
@NullMarked
package dev.apsh.shell.regex;

import org.jspecify.annotations.NullMarked;
