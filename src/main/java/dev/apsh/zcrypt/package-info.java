/// The host's drivers of AP cards and queues (cex2a, cex2c, cex4), and the files that they add to
/// their devices. They take what the masks reserve for the host.
@NullMarked
package dev.apsh.zcrypt;

import org.jspecify.annotations.NullMarked;
