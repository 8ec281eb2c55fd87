/// `bc`: a calculator of any precision, in any base.
@NullMarked
package dev.apsh.program.bc;

import org.jspecify.annotations.NullMarked;
