package dev.apsh.linux;

import dev.apsh.bus.ApBus;
import dev.apsh.hardware.ApFacility;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelProfile;

/// What a Linux is booted with.
///
/// @param profile which kernel
/// @param commandLine as /proc/cmdline shows it, with `ap.*` for the AP bus
/// @param ap its AP instructions
/// @param scanning when its AP bus looks for changes
/// @param computer what it runs on
public record BootParameters(
    KernelProfile profile,
    String commandLine,
    ApFacility ap,
    ApBus.Scanning scanning,
    Computer computer,
    Clock clock,
    Entropy entropy) {}
