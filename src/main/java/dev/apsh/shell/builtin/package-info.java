/// The commands that the shell carries out itself, grouped by what they are about. A table names
/// them all.
@NullMarked
package dev.apsh.shell.builtin;

import org.jspecify.annotations.NullMarked;
