/// The programs that are installed on a simulated Linux, each with its name, options, help and run.
/// The catalogue is the way in: it makes a program when it is asked for.
@NullMarked
package dev.apsh.program;

import org.jspecify.annotations.NullMarked;
