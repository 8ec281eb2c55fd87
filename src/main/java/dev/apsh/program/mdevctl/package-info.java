/// mdevctl 1.2.0 and 1.4.0: mediated devices defined, started, listed and stopped, with the
/// call-out scripts of their types. Every answer comes from files.
@NullMarked
package dev.apsh.program.mdevctl;

import org.jspecify.annotations.NullMarked;
