package dev.apsh.hardware;

/// The response code of an AP instruction, 0 to 255.
public record ResponseCode(int code) {
  public static final ResponseCode NORMAL = new ResponseCode(0x00);
  public static final ResponseCode NOT_AVAILABLE = new ResponseCode(0x01);
  public static final ResponseCode RESET_IN_PROGRESS = new ResponseCode(0x02);
  public static final ResponseCode DECONFIGURED = new ResponseCode(0x03);
  public static final ResponseCode CHECKSTOPPED = new ResponseCode(0x04);
  public static final ResponseCode BUSY = new ResponseCode(0x05);

  /// The queue is full (NQAP), or holds no reply (DQAP).
  public static final ResponseCode NOTHING_DONE = new ResponseCode(0x10);

  /// The command would change a domain that is no control domain.
  public static final ResponseCode INVALID_DOMAIN = new ResponseCode(0x42);

  public boolean isNormal() {
    return code == 0;
  }

  /// Two hex digits: `03`.
  @Override
  public String toString() {
    return "%02X".formatted(code);
  }
}
