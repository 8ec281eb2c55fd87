package dev.apsh.transcript.report;

import dev.apsh.transcript.outcome.DiffLine;

/// How the parts of a diff look.
enum DiffStyle {
  PLAIN {
    @Override
    String styled(String code, String text) {
      return text;
    }
  },
  COLOUR {
    @Override
    String styled(String code, String text) {
      return "\033[" + code + "m" + text + "\033[0m";
    }
  };

  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String CYAN = "36";
  private static final String YELLOW = "33";

  static DiffStyle of(boolean colour) {
    return colour ? COLOUR : PLAIN;
  }

  abstract String styled(String code, String text);

  String header(String text) {
    return styled(BOLD, text);
  }

  String range(String text) {
    return styled(CYAN, text);
  }

  String note(String text) {
    return styled(YELLOW, text);
  }

  String line(DiffLine.Kind kind, String text) {
    return switch (kind) {
      case BOTH -> text;
      case EXPECTED -> styled(RED, text);
      case ACTUAL -> styled(GREEN, text);
    };
  }
}
