/// The driver core: devices, buses, drivers, modules, how they are bound, and their face in sysfs.
/// Directories ask the model for their entries at each look; what a subsystem says of its devices
/// comes through interfaces.
@NullMarked
package dev.apsh.device;

import org.jspecify.annotations.NullMarked;
