/// AP's vocabulary as immutable values: adapters, domains, masks, card types. It knows no Linux.
@NullMarked
package dev.apsh.ap;

import org.jspecify.annotations.NullMarked;
