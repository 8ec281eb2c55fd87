package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.kernel.Bytes;
import java.util.Map;

/// The parameters of the AP bus, or of a module, as the command line gives them: name without `ap.`
/// to value.
public record ApParameters(Map<String, String> values) {
  public static final ApParameters NONE = new ApParameters(Map.of());

  public ApParameters {
    values = Map.copyOf(values);
  }

  /// A mask: all ones when it is not given; what is given starts from zero, and is zero when it is
  /// wrong.
  ApMask mask(String name) {
    if (!values.containsKey(name)) {
      return ApMask.ALL;
    }
    return MaskParser.parse(Bytes.of(values.get(name)), ApMask.EMPTY).orElse(ApMask.EMPTY);
  }

  /// A number of any base; `otherwise` when it is not given or none.
  public int number(String name, int otherwise) {
    try {
      return values.containsKey(name) ? Integer.decode(values.get(name)) : otherwise;
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
