/// Starts the program and talks to the person in front of it: options, the launcher's modes, the
/// interactive terminal. Alone it sees Spring, JLine, the real clock and the real standard streams.
@NullMarked
package dev.apsh.console;

import org.jspecify.annotations.NullMarked;
