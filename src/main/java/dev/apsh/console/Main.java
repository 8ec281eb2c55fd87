package dev.apsh.console;

/// The program's entry.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      System.out.println("apsh 0.1.0");
    } else {
      System.out.println("Usage: apsh [--version]");
    }
  }
}
