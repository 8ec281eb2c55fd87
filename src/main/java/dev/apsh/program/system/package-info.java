/// The programs that ask or change the running Linux and its processes: uname, id, env, dmesg,
/// modprobe, ssh and their like. What they know comes from their process and its system calls.
@NullMarked
package dev.apsh.program.system;

import org.jspecify.annotations.NullMarked;
