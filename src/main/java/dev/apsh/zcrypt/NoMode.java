package dev.apsh.zcrypt;

import dev.apsh.kernel.Cause;

/// An adapter whose facility word tells no mode: facility 15 is missing, or the adapter is of no
/// known kind.
record NoMode(String device, int functions) implements Cause {
  @Override
  public String facts() {
    return "%s: ap_functions 0x%08X tells no mode (is facility APFT, 15, there?)"
        .formatted(device, functions);
  }
}
