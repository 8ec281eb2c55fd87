/// The shell: text becomes syntax, words are expanded, redirections opened, programs and built-in
/// commands run. All that it does to the world goes through its process.
@NullMarked
package dev.apsh.shell;

import org.jspecify.annotations.NullMarked;
