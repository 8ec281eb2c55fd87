/// Writes what came back into documents, changing nothing that still holds; or prints it as a
/// patch.
@NullMarked
package dev.apsh.transcript.mend;

import org.jspecify.annotations.NullMarked;
