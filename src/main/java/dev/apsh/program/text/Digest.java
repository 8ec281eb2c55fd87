package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// md5sum and sha256sum: print or check the digests of files.
///
/// Also called `md5sum`.
public final class Digest implements Tool {
  private final String name;

  public Digest(String name) {
    this.name = name;
  }

  @Override
  public Usage usage() {
    return Usage.of("sha256sum", "print or check the digests of files")
        .named(name)
        .operands("[FILE]...", Operand.PATH)
        .option("-b, --binary", "with * before names")
        .option("-c, --check", "check the digests that the files list")
        .option("--tag", "as BSD prints them")
        .option("-t, --text", "with a blank before names, as by default")
        .option("-z, --zero", "lines end with NUL")
        .option("--quiet", "no OK for each file that is right")
        .option("--status", "nothing: the status tells")
        .notSimulated("--ignore-missing", "--strict", "-w, --warn");
  }

  @Override
  public int run(Call call) {
    return call.has("c") ? new DigestCheck(call, this).run() : print(call);
  }

  private int print(Call call) {
    return Source.each(
        call,
        call.operandsOrStdin(),
        source -> {
          String digest = of(source);
          if (source.input().refused().isEmpty()) {
            String end = call.has("z") ? "\0" : "\n";
            boolean escaped = source.name().contains("\\") || source.name().contains("\n");
            String shown = source.name().replace("\\", "\\\\").replace("\n", "\\n");
            String line =
                call.has("tag")
                    ? kind() + " (" + shown + ") = " + digest
                    : digest + (call.has("b") ? " *" : "  ") + shown;
            call.out().print((escaped ? "\\" : "") + line + end);
          }
        });
  }

  private String kind() {
    return name.equals("md5sum") ? "MD5" : "SHA256";
  }

  /// How many hex digits a digest has.
  int length() {
    return name.equals("md5sum") ? 32 : 64;
  }

  String of(Source source) {
    MessageDigest digest = algorithm();
    for (Bytes block = source.input().block(); !block.isEmpty(); block = source.input().block()) {
      source.call().process().step();
      digest.update(block.toArray());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance(name.equals("md5sum") ? "MD5" : "SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The digest of a file that is named in a list; empty after a message.
  Optional<String> of(Call call, String file) {
    String[] digest = {""};
    Optional<String> wrong =
        Source.one(call, file, Source.Words.PLAIN, source -> digest[0] = of(source));
    wrong.ifPresent(call::warn);
    return wrong.isPresent() ? Optional.empty() : Optional.of(digest[0]);
  }

  static String shown(String file) {
    return Quote.name(file);
  }
}
