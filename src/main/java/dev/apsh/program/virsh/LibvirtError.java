package dev.apsh.program.virsh;

/// Leaves an operation of libvirt's at the first thing that is wrong; the command that asked for it
/// words it.
final class LibvirtError extends Exception {
  private static final long serialVersionUID = 1;

  private LibvirtError(String text) {
    super(text, null, false, false);
  }

  String text() {
    return String.valueOf(getMessage());
  }

  static LibvirtError internal(String text) {
    return new LibvirtError("internal error: " + text);
  }

  static LibvirtError notValid(String text) {
    return new LibvirtError("Requested operation is not valid: " + text);
  }

  static LibvirtError failed(String text) {
    return new LibvirtError("operation failed: " + text);
  }

  static LibvirtError unsupported(String text) {
    return new LibvirtError("unsupported configuration: " + text);
  }

  static LibvirtError notSupported(String text) {
    return new LibvirtError("Operation not supported: " + text);
  }

  static LibvirtError xml(String text) {
    return new LibvirtError("XML error: " + text);
  }

  static LibvirtError invalidArgument(String text) {
    return new LibvirtError("invalid argument: " + text);
  }

  static LibvirtError deviceMissing(String text) {
    return new LibvirtError("device not found: " + text);
  }

  static LibvirtError noNodeDevice(String text) {
    return new LibvirtError("Node device not found: " + text);
  }

  static LibvirtError plain(String text) {
    return new LibvirtError(text);
  }

  static LibvirtError notDomainRunning() {
    return notValid("domain is not running");
  }

  /// What QEMU answers to a command that libvirt gives it.
  static LibvirtError qemu(String command, String error) {
    return internal("unable to execute QEMU command '" + command + "': " + error);
  }
}
