package dev.apsh.ap;

/// A set of hardware types, each 0 to 31, such as a driver's table has.
public record HardwareTypes(int bits) {

  public static HardwareTypes of(int... types) {
    int bits = 0;
    for (int type : types) {
      bits |= 1 << type;
    }
    return new HardwareTypes(bits);
  }

  public boolean has(int type) {
    return ((bits >>> type) & 1) != 0;
  }
}
