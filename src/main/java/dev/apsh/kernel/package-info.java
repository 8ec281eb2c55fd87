/// What every part of a kernel needs: error numbers, outcomes and their causes, bytes, number
/// parsing, time, the log. It knows neither files nor devices, and a kernel's release only as data.
@NullMarked
package dev.apsh.kernel;

import org.jspecify.annotations.NullMarked;
