package dev.apsh.hardware;

/// The response code of SCLP's configure and deconfigure commands.
public record SclpResponse(int code) {
  public static final SclpResponse DONE = new SclpResponse(0x0020);
  public static final SclpResponse ALREADY = new SclpResponse(0x0120);
  public static final SclpResponse NO_SUCH_ADAPTER = new SclpResponse(0x09F0);

  /// Whether the adapter is now as it was wished.
  public boolean isAccepted() {
    return code == 0x0020 || code == 0x0120 || code == 0x0440 || code == 0x0450;
  }
}
