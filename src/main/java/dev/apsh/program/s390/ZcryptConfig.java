package dev.apsh.program.s390;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.s390.ZcryptNodes.Kind;
import dev.apsh.vfs.OpenMode;
import java.util.Optional;

/// A file of settings that zcryptctl config obeys line by line: `node=`, `aps=`, `doms=`, `ctrls=`,
/// `ioctls=`.
final class ZcryptConfig {
  private static final String BLANKS = " \t";
  private static final String SPACES = " \t\n\u000b\f\r";

  private final S390Call call;
  private final ZcryptNodes nodes;
  private String node = "";
  private String line = "";
  private int number;
  private int at;

  ZcryptConfig(S390Call call) {
    this.call = call;
    this.nodes = new ZcryptNodes(call);
  }

  /// All lines up to the first that fails.
  int obey(String path) {
    if (!(call.process().channel(path, OpenMode.READ) instanceof Done<Channel>(Channel channel))) {
      return call.fail("Could not open file '" + path + "'");
    }
    Input input = new Input(channel);
    int status = 0;
    for (Optional<Bytes> next = input.line();
        next.isPresent() && status == 0;
        next = input.line()) {
      line = next.get().text();
      number++;
      at = 0;
      call.step();
      skip(SPACES);
      status = atEnd() ? 0 : obey();
    }
    return status;
  }

  private boolean atEnd() {
    return at == line.length() || line.charAt(at) == '#';
  }

  private int obey() {
    if (take("node")) {
      return create();
    }
    for (Kind kind : Kind.values()) {
      String word = word(kind);
      boolean known = kind != Kind.CONTROL || call.tools().has(S390Change.AP_CONFIGURATION);
      if (known && take(word)) {
        return add(kind, word);
      }
    }
    return fail("Unknown keyword " + here());
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case ADAPTER -> "aps";
      case DOMAIN -> "doms";
      case CONTROL -> "ctrls";
      case IOCTL -> "ioctls";
    };
  }

  private int create() {
    if (!takeEquals()) {
      return fail("Missing '=' at " + here());
    }
    String name = string();
    if (name.isEmpty()) {
      return fail("Missing node name at " + here());
    }
    node = name;
    return nodes.create(Optional.of(name));
  }

  private int add(Kind kind, String word) {
    if (node.isEmpty()) {
      return fail("Missing node=... before processing any %s=... statements".formatted(word));
    }
    if (!takeEquals()) {
      return fail("Missing '=' at " + here());
    }
    int status = 0;
    for (skip(SPACES); !atEnd() && status == 0; skip(SPACES)) {
      String argument = string();
      status =
          argument.isEmpty()
              ? fail("Missing argument(s) for " + shown(kind, word) + "=... at " + here())
              : nodes.change(kind, true, node, argument);
      skip(BLANKS + ",");
    }
    return status;
  }

  /// Two kinds are called `aps` in this message, one of them in older releases only.
  private String shown(Kind kind, String word) {
    boolean wrong =
        kind == Kind.IOCTL
            || (kind == Kind.DOMAIN && !call.tools().has(S390Change.AP_CONFIGURATION));
    return wrong ? "aps" : word;
  }

  private String here() {
    return "'%-8.8s...'".formatted(line.substring(at));
  }

  private int fail(String text) {
    return call.fail(text + " in line " + number + " '" + line + "'");
  }

  private boolean take(String word) {
    boolean there = line.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private boolean takeEquals() {
    int from = at;
    skip(BLANKS);
    boolean there = take("=");
    if (there) {
      skip(BLANKS);
    } else {
      at = from;
    }
    return there;
  }

  private String string() {
    int from = at;
    skip(BLANKS);
    int begin = at;
    while (at < line.length() && line.charAt(at) != ',' && SPACES.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    String string = line.substring(begin, at);
    if (string.isEmpty()) {
      at = from;
    } else {
      skip(BLANKS);
    }
    return string;
  }

  private void skip(String these) {
    while (at < line.length() && these.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
  }
}
