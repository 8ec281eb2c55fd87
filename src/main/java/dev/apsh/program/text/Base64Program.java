package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// base64: encodes or decodes.
public final class Base64Program implements Tool {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  @Override
  public Usage usage() {
    return Usage.of("base64", "encode or decode base64")
        .operands("[FILE]", Operand.PATH)
        .option("-d, --decode", "decode")
        .option("-i, --ignore-garbage", "leave out what is no letter of base64")
        .option("-w, --wrap=COLS", "lines of COLS letters, 76 by default, 0 for one line");
  }

  @Override
  public int run(Call call) {
    String wrap = call.value("w").orElse("76");
    if (!Scan.isDigits(wrap) || wrap.length() > 9) {
      return call.fail("invalid wrap size: " + Quote.locale(wrap));
    }
    if (call.operands().size() > 1) {
      return call.extraOperand(1);
    }
    boolean[] right = {true};
    Optional<String> wrong =
        Source.one(
            call,
            call.operandsOrStdin().getFirst(),
            new Source.Words(Quote::name, name -> "read error"),
            source -> {
              Bytes all = source.input().rest();
              if (call.has("d")) {
                right[0] = decode(call, all);
              } else {
                encode(call, all, Integer.parseInt(wrap));
              }
            });
    if (wrong.isPresent()) {
      return call.fail(wrong.get());
    }
    return right[0] ? 0 : call.fail("invalid input");
  }

  private static void encode(Call call, Bytes all, int wrap) {
    String text = Base64.getEncoder().encodeToString(all.toArray());
    if (wrap == 0) {
      call.out().print(text);
      return;
    }
    for (int at = 0; at < text.length(); at += wrap) {
      call.process().step();
      call.out().println(text.substring(at, Math.min(text.length(), at + wrap)));
    }
  }

  /// Prints what can be decoded; false when something cannot.
  private static boolean decode(Call call, Bytes all) {
    StringBuilder letters = new StringBuilder();
    boolean right = true;
    for (int i = 0; i < all.length(); i++) {
      char c = (char) (all.at(i) & 0xFF);
      if (LETTERS.indexOf(c) >= 0 || c == '=') {
        letters.append(c);
      } else if (c != '\n' && !call.has("i")) {
        right = false;
        break;
      }
    }
    int rest = letters.length() % 4;
    int whole = letters.length() - (rest == 1 ? 1 : 0);
    boolean complete = rest == 0;
    try {
      byte[] group = letters.substring(0, whole).getBytes(StandardCharsets.ISO_8859_1);
      call.out().print(Bytes.of(Base64.getDecoder().decode(group)));
    } catch (IllegalArgumentException e) {
      return false;
    }
    return right && complete;
  }
}
