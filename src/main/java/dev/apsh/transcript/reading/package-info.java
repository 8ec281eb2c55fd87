/// From a file to the steps of its document: carrier, directives and sidecar brought together as
/// the options have it.
@NullMarked
package dev.apsh.transcript.reading;

import org.jspecify.annotations.NullMarked;
