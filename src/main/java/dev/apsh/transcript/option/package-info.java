/// The options of `apsh test` as values: their names, help and checks, and the arguments of a call.
/// They stand below what they steer, so that each part reads its own options.
@NullMarked
package dev.apsh.transcript.option;

import org.jspecify.annotations.NullMarked;
