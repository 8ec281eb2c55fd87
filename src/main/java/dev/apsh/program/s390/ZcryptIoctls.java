package dev.apsh.program.s390;

import java.util.List;
import java.util.Optional;

/// The ioctls of a zcrypt device node, by the names that zcryptctl knows.
record ZcryptIoctls(String name, int number) {
  private static final List<ZcryptIoctls> ALL =
      List.of(
          new ZcryptIoctls("ICARSAMODEXPO", 0x05),
          new ZcryptIoctls("ICARSACRT", 0x06),
          new ZcryptIoctls("ZSECSENDCPRB", 0x81),
          new ZcryptIoctls("ZSENDEP11CPRB", 0x04),
          new ZcryptIoctls("ZCRYPT_DEVICE_STATUS", 0x5f),
          new ZcryptIoctls("ZCRYPT_STATUS_MASK", 0x58),
          new ZcryptIoctls("ZCRYPT_QDEPTH_MASK", 0x59),
          new ZcryptIoctls("ZCRYPT_PERDEV_REQCNT", 0x5a));

  /// The number of a name, in any case.
  static Optional<Integer> number(String name) {
    return ALL.stream()
        .filter(each -> each.name.equalsIgnoreCase(name))
        .map(ZcryptIoctls::number)
        .findFirst();
  }

  /// The name of a number, or the number.
  static String name(int number) {
    return ALL.stream()
        .filter(each -> each.number == number)
        .map(ZcryptIoctls::name)
        .findFirst()
        .orElse("" + number);
  }
}
