package dev.apsh.program.tool;

/// Sizes for people: 512, 1.5K, 23M, always rounded up.
public final class Bytesize {
  private static final String UNITS = "KMGTPE";

  private Bytesize() {}

  public static String human(long bytes) {
    if (bytes < 1024) {
      return "" + bytes;
    }
    int unit = 0;
    long divisor = 1024;
    while (bytes / divisor >= 1024 && unit < UNITS.length() - 1) {
      divisor *= 1024;
      unit++;
    }
    long tenths = (bytes * 10 + divisor - 1) / divisor;
    long whole = (bytes + divisor - 1) / divisor;
    String number = tenths < 100 ? tenths / 10 + "." + tenths % 10 : "" + whole;
    return number.equals("1024") ? "1.0" + UNITS.charAt(unit + 1) : number + UNITS.charAt(unit);
  }
}
