/// `sed`: from a script's text to commands, and the cycle that runs them over lines. Regular
/// expressions are the shell's.
@NullMarked
package dev.apsh.program.sed;

import org.jspecify.annotations.NullMarked;
