/// `udevadm` and what udev does: its rules, applied to the events of devices.
@NullMarked
package dev.apsh.program.udev;

import org.jspecify.annotations.NullMarked;
