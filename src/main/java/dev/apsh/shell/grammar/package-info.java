/// The lexer and parser of bash's language, generated from the grammar, and what they need by hand.
/// Nothing outside the shell sees a token or a parse tree: `shell.syntax` turns them into records.
@NullMarked
package dev.apsh.shell.grammar;

import org.jspecify.annotations.NullMarked;
