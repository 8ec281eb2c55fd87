/// The interactive terminal: Spring Shell's JLine, with our language in its completer, highlighter
/// and line parser. What reads lines is the simulated shell; this package only lends it a terminal.
@NullMarked
package dev.apsh.console.terminal;

import org.jspecify.annotations.NullMarked;
