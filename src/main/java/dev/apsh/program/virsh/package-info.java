/// libvirt 10.1 as an administrator meets it: `virsh`, and behind it the daemon with its domains
/// and node devices, whose memory is the files below /etc/libvirt and /run/libvirt.
@NullMarked
package dev.apsh.program.virsh;

import org.jspecify.annotations.NullMarked;
