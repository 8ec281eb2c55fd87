/// A world with the shell that somebody types into, and the one gate through which all enters it.
/// The gate's journal, with lab and profile, is the world: replayed, it gives the same again.
@NullMarked
package dev.apsh.session;

import org.jspecify.annotations.NullMarked;
