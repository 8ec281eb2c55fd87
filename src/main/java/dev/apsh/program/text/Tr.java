package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// tr: translates, squeezes or deletes bytes.
public final class Tr implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("tr", "translate, squeeze or delete characters")
        .operands("SET1 [SET2]", Operand.TEXT)
        .option("-c, -C, --complement", "all that is not in SET1")
        .option("-d, --delete", "delete what is in SET1")
        .option("-s, --squeeze-repeats", "one for several equal in a row, of the last SET")
        .option("-t, --truncate-set1", "cut SET1 to the length of SET2")
        .inOrder();
  }

  @Override
  public int run(Call call) {
    Optional<String> wrong = wrongOperands(call);
    if (wrong.isPresent()) {
      return call.misuse(wrong.get());
    }
    List<String> sets = call.operands();
    TrSet first = TrSet.parse(sets.getFirst());
    TrSet second = sets.size() < 2 ? TrSet.EMPTY : TrSet.parse(sets.get(1));
    boolean translates = sets.size() == 2 && !call.has("d");
    first.warning().or(second::warning).ifPresent(call::warn);
    Optional<String> refusal =
        first
            .wrong()
            .or(second::wrong)
            .or(() -> first.wrongAsFirst())
            .or(() -> translates ? wrongPair(call, first, second) : Optional.empty());
    if (refusal.isPresent()) {
      return call.fail(refusal.get());
    }
    return Source.one(
            call,
            "-",
            new Source.Words(name -> "read error", name -> "read error"),
            source -> copy(source, pipeline(call, first, second, translates)))
        .map(call::fail)
        .orElse(0);
  }

  private static Optional<String> wrongOperands(Call call) {
    List<String> sets = call.operands();
    boolean delete = call.has("d");
    boolean squeeze = call.has("s");
    int least = delete == squeeze ? 2 : 1;
    int most = delete && !squeeze ? 1 : 2;
    if (sets.size() < least) {
      return Optional.of(
          sets.isEmpty()
              ? "missing operand"
              : "missing operand after "
                  + Quote.locale(sets.getLast())
                  + (squeeze
                      ? "\nTwo strings must be given when both deleting and squeezing repeats."
                      : "\nTwo strings must be given when translating."));
    }
    if (sets.size() > most) {
      return Optional.of(
          "extra operand "
              + Quote.locale(sets.get(most))
              + (sets.size() == 2
                  ? "\nOnly one string may be given when deleting without squeezing repeats."
                  : ""));
    }
    return Optional.empty();
  }

  private static Optional<String> wrongPair(Call call, TrSet first, TrSet second) {
    int length = first.bytes(call.has("c"), 0).length;
    int other = second.bytes(false, length).length;
    if (other == 0 && !call.has("t") && length > 0) {
      return Optional.of("when not truncating set1, string2 must be non-empty");
    }
    if (second.hasOtherClass()) {
      return Optional.of(
          "when translating, the only character classes that may appear in\n"
              + "string2 are 'upper' and 'lower'");
    }
    if (length > other && second.endsWithClass() && !call.has("t")) {
      return Optional.of(
          "when translating with string1 longer than string2,\n"
              + "the latter string must not end with a character class");
    }
    if (!call.has("c") && !first.alignsWith(second)) {
      return Optional.of("misaligned [:upper:] and/or [:lower:] construct");
    }
    if (call.has("c") && first.hasClass() && (other > 1 || (call.has("t") && other < length))) {
      return Optional.of(
          "when translating with complemented character classes,\n"
              + "string2 must map all characters in the domain to one");
    }
    return Optional.empty();
  }

  private static UnaryOperator<Bytes> pipeline(
      Call call, TrSet first, TrSet second, boolean translates) {
    byte[] from = first.bytes(call.has("c"), 0);
    byte[] to = second.bytes(false, from.length);
    UnaryOperator<Bytes> first1 =
        translates
            ? translation(from, to, call.has("t"))
            : call.has("d") ? deletion(from) : UnaryOperator.identity();
    if (!call.has("s")) {
      return first1;
    }
    UnaryOperator<Bytes> squeeze = squeezing(call.operands().size() == 2 ? to : from);
    return bytes -> squeeze.apply(first1.apply(bytes));
  }

  private static UnaryOperator<Bytes> translation(byte[] from, byte[] to, boolean truncates) {
    byte[] map = new byte[256];
    for (int i = 0; i < 256; i++) {
      map[i] = (byte) i;
    }
    int length = truncates ? Math.min(from.length, to.length) : from.length;
    for (int i = 0; i < length; i++) {
      map[from[i] & 0xFF] = to[Math.min(i, to.length - 1)];
    }
    return bytes -> {
      byte[] out = bytes.toArray();
      for (int i = 0; i < out.length; i++) {
        out[i] = map[out[i] & 0xFF];
      }
      return Bytes.of(out);
    };
  }

  private static boolean[] members(byte[] set) {
    boolean[] in = new boolean[256];
    for (byte b : set) {
      in[b & 0xFF] = true;
    }
    return in;
  }

  private static UnaryOperator<Bytes> deletion(byte[] set) {
    boolean[] in = members(set);
    return bytes -> {
      byte[] out = new byte[bytes.length()];
      int length = 0;
      for (int i = 0; i < bytes.length(); i++) {
        if (!in[bytes.at(i) & 0xFF]) {
          out[length++] = bytes.at(i);
        }
      }
      return Bytes.of(Arrays.copyOf(out, length));
    };
  }

  private static UnaryOperator<Bytes> squeezing(byte[] set) {
    boolean[] in = members(set);
    int[] last = {-1};
    return bytes -> {
      byte[] out = new byte[bytes.length()];
      int length = 0;
      for (int i = 0; i < bytes.length(); i++) {
        int b = bytes.at(i) & 0xFF;
        if (b != last[0] || !in[b]) {
          out[length++] = (byte) b;
        }
        last[0] = b;
      }
      return Bytes.of(Arrays.copyOf(out, length));
    };
  }

  private static void copy(Source source, UnaryOperator<Bytes> change) {
    for (Bytes block = source.input().block(); !block.isEmpty(); block = source.input().block()) {
      source.call().process().step();
      source.call().out().print(change.apply(block));
    }
  }
}
