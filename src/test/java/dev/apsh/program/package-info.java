/// Tests of the programs, on a small Linux in memory and beside the real tools.
@NullMarked
package dev.apsh.program;

import org.jspecify.annotations.NullMarked;
