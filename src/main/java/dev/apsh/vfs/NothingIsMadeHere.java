package dev.apsh.vfs;

import dev.apsh.kernel.Cause;

/// A name in a directory that the kernel alone fills.
record NothingIsMadeHere(String name) implements Cause {
  @Override
  public String facts() {
    return "the kernel alone makes and removes what stands in this directory: `" + name + "`";
  }
}
