/// Puts a world together from a definition: CPC, LPARs, the host's Linux, guests, clock, scheduler,
/// and the doors between. A definition is JSON, read by a streaming parser so that an error has its
/// line and path; the default one is built in code.
@NullMarked
package dev.apsh.lab;

import org.jspecify.annotations.NullMarked;
