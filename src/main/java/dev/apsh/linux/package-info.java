/// One booted Linux as its processes see it: system calls, descriptors, scheduling, the loader,
/// /proc. The doors to what is not Linux's (support element, network, hypervisor) are interfaces
/// here; a lab opens them.
@NullMarked
package dev.apsh.linux;

import org.jspecify.annotations.NullMarked;
