/// Command lines as programs written in Rust read them with the library clap, in its versions 3 and
/// 4: what is given wrongly, usage and help, in clap's words.
@NullMarked
package dev.apsh.program.clap;

import org.jspecify.annotations.NullMarked;
