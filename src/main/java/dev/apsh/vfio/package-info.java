/// vfio_ap: the matrix device and mediated devices, through which parts of the AP matrix go to
/// guests. A guest receives its masks through [dev.apsh.vfio.GuestControl]; this package knows no
/// guest.
@NullMarked
package dev.apsh.vfio;

import org.jspecify.annotations.NullMarked;
