package dev.apsh.lab;

import dev.apsh.ap.ApMask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as a lab writes them: `4`, `"4"`, `"0x47"`, and in lists `"0-15"`.
final class Numbers {
  private static final Pattern SINGLE = Pattern.compile("(0x[0-9a-fA-F]{1,8}|-?[0-9]{1,18})");
  private static final Pattern RANGE = Pattern.compile(SINGLE + "-" + SINGLE);

  private Numbers() {}

  static long single(Json value, long least, long most) throws WrongLab {
    return inside(value, text(value), least, most);
  }

  /// The bits that a list names, none above `most`.
  static ApMask mask(Json list, int most) throws WrongLab {
    ApMask mask = ApMask.EMPTY;
    for (Json element : Members.elements(list)) {
      String text = text(element);
      Matcher range = RANGE.matcher(text);
      boolean several = range.matches();
      long first = inside(element, several ? range.group(1) : text, 0, most);
      long last = several ? inside(element, range.group(2), first, most) : first;
      mask = mask.or(ApMask.range((int) first, (int) last));
    }
    return mask;
  }

  private static String text(Json value) throws WrongLab {
    return switch (value) {
      case Json.Figure figure -> figure.digits();
      case Json.Text text -> text.text();
      default -> throw WrongLab.at(value, value.kind() + " is no number");
    };
  }

  private static long inside(Json place, String text, long least, long most) throws WrongLab {
    if (!SINGLE.matcher(text).matches()) {
      throw WrongLab.at(place, "\"" + text + "\" is no whole number (such as 71 or \"0x47\")");
    }
    long number = Long.decode(text.startsWith("0x") ? text : stripZeros(text));
    if (number < least || number > most) {
      throw WrongLab.at(place, text + " is not from " + least + " to " + most);
    }
    return number;
  }

  /// Decimal whatever it begins with.
  private static String stripZeros(String text) {
    String digits = text.replaceFirst("^(-?)0+(?=[0-9])", "$1");
    return digits;
  }
}
