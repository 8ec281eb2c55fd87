/// What a script says, as sealed records: the parse tree becomes one of these at once and goes no
/// further. What is wrong or unfinished is a case of the result, with bash's words for it.
@NullMarked
package dev.apsh.shell.syntax;

import org.jspecify.annotations.NullMarked;
