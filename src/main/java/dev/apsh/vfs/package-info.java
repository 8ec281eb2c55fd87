/// Paths, nodes, modes, callers, and opening, reading and writing; all content is bytes. It knows
/// no crypto: a file system is a directory that somebody else derives, and hangs in another
/// directory.
@NullMarked
package dev.apsh.vfs;

import org.jspecify.annotations.NullMarked;
