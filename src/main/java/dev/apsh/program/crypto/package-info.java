/// The programs for cryptographic adapters and those who use them: lszcrypt, apqns, apcmd, the
/// consoles of the support element and the SCLP, QEMU's front. They read sysfs and pass on through
/// doors.
@NullMarked
package dev.apsh.program.crypto;

import org.jspecify.annotations.NullMarked;
