/// The AP bus of one Linux: it scans what the hardware has, keeps cards and queues, and decides by
/// two masks who owns which. It knows no driver by name; drivers come through
/// [dev.apsh.bus.ApDriver].
@NullMarked
package dev.apsh.bus;

import org.jspecify.annotations.NullMarked;
