/// The programs that show and change the file tree: ls, tree, cat, mkdir, rm and their like. They
/// ask the file system of their Linux alone.
@NullMarked
package dev.apsh.program.file;

import org.jspecify.annotations.NullMarked;
