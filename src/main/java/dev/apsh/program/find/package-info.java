/// find: an expression read once, and a walk over trees on which it is asked at each file. Each
/// predicate is a line of one table.
@NullMarked
package dev.apsh.program.find;

import org.jspecify.annotations.NullMarked;
