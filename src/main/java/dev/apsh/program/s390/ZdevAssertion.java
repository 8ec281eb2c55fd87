package dev.apsh.program.s390;

/// What the original says when it ends itself because a mask is no mask.
final class ZdevAssertion {
  private static final String LINE = "-".repeat(73);

  static final String TEXT =
      """
      ---8<%s
      ASSERTION FAILED: The application terminated due to an internal or OS error

      The following assumption was *not* true:

        (strlen(hexbytestr) >= (size_t)(AP_MASK_SIZE - i - 1))

      Error string:

        Invalid hex string provided for mask:\s
      Location:

        ap.c:249: get_hexbyte_value()

      Backtrace:

        chzdev(main)

      Core dump size is zero. To get a full core dump use 'ulimit -c unlimited'.
      %s>8-----\
      """
          .formatted(LINE, "-".repeat(71));

  private ZdevAssertion() {}
}
