/// Patterns: POSIX regular expressions with GNU's extensions, and the shell's own. Both count their
/// steps, so that whoever matches can be interrupted.
@NullMarked
package dev.apsh.shell.pattern;

import org.jspecify.annotations.NullMarked;
