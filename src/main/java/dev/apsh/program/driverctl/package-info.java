/// `driverctl`: the driver that a device gets, now and at each boot.
@NullMarked
package dev.apsh.program.driverctl;

import org.jspecify.annotations.NullMarked;
