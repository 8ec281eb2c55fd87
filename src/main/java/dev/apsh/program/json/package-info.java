/// JSON as programs read it: text to values, and no library behind it.
@NullMarked
package dev.apsh.program.json;

import org.jspecify.annotations.NullMarked;
