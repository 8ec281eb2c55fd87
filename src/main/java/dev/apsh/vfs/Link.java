package dev.apsh.vfs;

/// A symbolic link.
public record Link(String target, Meta meta) implements Node {

  @Override
  public char type() {
    return 'l';
  }

  @Override
  public long size() {
    return target.length();
  }
}
