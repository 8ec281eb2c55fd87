package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a virsh command line apart, as libvirt's vsh does: options by name, `--name value` or
/// `--name=value`, and values that fill the positional ones in their order.
final class CommandParser {
  private final VirshSession session;
  private final Words words;
  private final List<VirshCall> calls = new ArrayList<>();
  private Optional<VirshCall> call = Optional.empty();
  private boolean helpWanted;
  private boolean positionalOnly;

  CommandParser(VirshSession session, Words words) {
    this.session = session;
    this.words = words;
  }

  /// Where the words come from.
  interface Words {
    Word next();
  }

  /// A word of a command line, the end of a command, the end of all, or what is wrong with it.
  sealed interface Word {}

  /// A word.
  record Text(String text) implements Word {}

  /// `;` or a newline.
  record EndOfCommand() implements Word {}

  /// Nothing more.
  record End() implements Word {}

  /// A quote without its other half.
  record Bad(String error) implements Word {}

  /// Ends parsing at the first thing that is wrong.
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String text) {
      super(text, null, false, false);
    }
  }

  /// The calls, or empty when something was wrong and has been said.
  Optional<List<VirshCall>> parse() {
    try {
      while (true) {
        switch (words.next()) {
          case Text(String text) -> word(text);
          case EndOfCommand end -> finish();
          case Bad(String error) -> throw new Wrong(error);
          case End end -> {
            finish();
            return Optional.of(calls);
          }
        }
      }
    } catch (Wrong e) {
      session.error(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void word(String text) throws Wrong {
    if (call.isEmpty()) {
      begin(text);
    } else if (positionalOnly || !text.startsWith("--")) {
      positional(text);
    } else if (text.equals("--")) {
      positionalOnly = true;
    } else {
      option(text.substring(2));
    }
  }

  private void begin(String name) throws Wrong {
    Optional<VirshCommand> command = VirshCommands.named(name);
    if (command.isEmpty()) {
      if (Unsimulated.COMMANDS.contains(name)) {
        session.refuse(name);
        throw new Wrong("");
      }
      throw new Wrong("unknown command: '" + name + "'");
    }
    call = Optional.of(new VirshCall(command.get(), session));
  }

  private void positional(String text) throws Wrong {
    VirshCall now = call.orElseThrow();
    for (VirshOption option : now.command().options()) {
      boolean free = !now.has(option.name()) || option.kind() == VirshOption.Kind.ARGV;
      if (option.positional() && free) {
        if (option.kind() == VirshOption.Kind.REFUSED) {
          session.refuse("--" + option.name());
          throw new Wrong("");
        }
        now.give(option.name(), text);
        return;
      }
    }
    if (!now.command().name().equals("help")) {
      throw new Wrong("unexpected data '" + text + "'");
    }
  }

  private void option(String text) throws Wrong {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Optional<String> value =
        equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    if (name.equals("help")) {
      helpWanted = true;
      return;
    }
    VirshCall now = call.orElseThrow();
    Optional<VirshOption> found = now.command().option(name);
    if (found.isPresent() && found.get().kind() == VirshOption.Kind.ALIAS) {
      found = now.command().option(found.get().help());
    }
    if (found.isEmpty()) {
      if (!now.command().name().equals("help")) {
        throw new Wrong(
            "command '%s' doesn't support option --%s".formatted(now.command().name(), name));
      }
      return;
    }
    give(now, found.get(), value);
  }

  private void give(VirshCall now, VirshOption option, Optional<String> value) throws Wrong {
    if (option.kind() == VirshOption.Kind.REFUSED) {
      session.refuse("--" + option.name());
      throw new Wrong("");
    }
    if (now.has(option.name()) && option.kind() != VirshOption.Kind.ARGV) {
      throw new Wrong("option --" + option.name() + " already seen");
    }
    if (option.kind() == VirshOption.Kind.BOOL) {
      if (value.isPresent()) {
        throw new Wrong("invalid '=' after option --" + option.name());
      }
      now.give(option.name(), "");
    } else {
      now.give(option.name(), value.isPresent() ? value.get() : argument(option));
    }
  }

  private String argument(VirshOption option) throws Wrong {
    if (words.next() instanceof Text(String text)) {
      return text;
    }
    String kind = option.kind() == VirshOption.Kind.INT ? "number" : "string";
    throw new Wrong("expected syntax: --" + option.name() + " <" + kind + ">");
  }

  private void finish() throws Wrong {
    if (call.isPresent()) {
      VirshCall now = helpWanted ? helpFor(call.get()) : call.get();
      requireOptions(now);
      calls.add(now);
    }
    call = Optional.empty();
    helpWanted = false;
    positionalOnly = false;
  }

  /// Says of each that has to be there and is not.
  private void requireOptions(VirshCall now) throws Wrong {
    boolean complete = true;
    for (VirshOption option : now.command().options()) {
      if (option.required() && !now.has(option.name())) {
        String name = now.command().name();
        session.error("command '%s' requires <%s> option".formatted(name, option.name()));
        complete = false;
      }
    }
    if (!complete) {
      throw new Wrong("");
    }
  }

  private VirshCall helpFor(VirshCall of) {
    VirshCall help = new VirshCall(VirshCommands.named("help").orElseThrow(), session);
    help.give("command", of.command().name());
    return help;
  }
}
