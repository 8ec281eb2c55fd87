/// What the simulated programs are built from: options declared once, a call with its streams, the
/// quoting and numbers of GNU's tools. It knows no single program.
@NullMarked
package dev.apsh.program.tool;

import org.jspecify.annotations.NullMarked;
