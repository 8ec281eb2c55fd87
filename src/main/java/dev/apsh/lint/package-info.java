/// Looks for the usual traps in documents and scripts without running them. The shell's own parser
/// gives the syntax; what there is to be named comes from a machine that is booted to be looked at.
@NullMarked
package dev.apsh.lint;

import org.jspecify.annotations.NullMarked;
