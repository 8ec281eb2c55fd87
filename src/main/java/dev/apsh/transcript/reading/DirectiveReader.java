package dev.apsh.transcript.reading;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.Utf8;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Directive;
import dev.apsh.transcript.document.Guidance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gathers what the directives of a document ask for.
final class DirectiveReader {
  private static final Pattern FORM = Pattern.compile("\\s*([a-z][a-z0-9-]*)\\s*=(.*)");

  private final Source source;
  private final List<Setting> machine = new ArrayList<>();
  private final Map<Integer, Directions> blocks = new HashMap<>();
  private final List<Setting> waiting = new ArrayList<>();
  private Directions document = Directions.NONE;
  private int block;
  private boolean seenBlock;

  private DirectiveReader(Source source) {
    this.source = source;
  }

  static Read<Guidance> read(Source source, Carriage carriage) {
    DirectiveReader reader = new DirectiveReader(source);
    for (Carried line : carriage.lines()) {
      Optional<Problem> problem = reader.add(line, carriage.blocks());
      if (problem.isPresent()) {
        return Read.failed(problem.get());
      }
    }
    return reader.guidance();
  }

  private Optional<Problem> add(Carried line, List<Block> all) {
    if (line instanceof Carried.Inside inside) {
      while (block < all.size() && all.get(block).line() <= inside.line().number()) {
        block++;
      }
      seenBlock = true;
      claimed(block);
    }
    return line instanceof Directive directive ? add(directive) : Optional.empty();
  }

  private void claimed(int number) {
    if (!waiting.isEmpty()) {
      blocks.put(number, new Directions(waiting));
      waiting.clear();
    }
  }

  private Optional<Problem> add(Directive directive) {
    Position position = source.position(directive.line().number());
    Optional<String> text = Utf8.decoded(directive.text());
    if (text.isEmpty()) {
      return refuse(position, "A setting is not in UTF-8");
    }
    Matcher form = FORM.matcher(text.get().strip());
    if (!form.matches()) {
      return refuse(position, "A setting is not of the form \"#apsh: key=value\"");
    }
    return add(new Setting(position, form.group(1), form.group(2).strip()));
  }

  private Optional<Problem> add(Setting setting) {
    Optional<DirectionKey> key = DirectionKey.named(setting.key());
    if (key.isEmpty()) {
      return seenBlock ? late(setting) : addForMachine(setting);
    }
    Optional<String> wrong = key.get().wrong(setting.value());
    if (wrong.isPresent()) {
      return refuse(setting.position(), setting.key() + " " + wrong.get());
    }
    if (key.get().isOfBlock()) {
      waiting.add(setting);
    } else if (seenBlock) {
      return late(setting);
    } else {
      document = document.and(new Directions(List.of(setting)));
    }
    return Optional.empty();
  }

  private static Optional<Problem> late(Setting setting) {
    return refuse(setting.position(), "A setting must stand before the first command");
  }

  private Optional<Problem> addForMachine(Setting setting) {
    for (Setting earlier : machine) {
      if (earlier.key().equals(setting.key())) {
        return refuse(
            setting.position(), setting.key() + " is set in line " + earlier.position().line());
      }
    }
    machine.add(setting);
    return Optional.empty();
  }

  private Read<Guidance> guidance() {
    return waiting.isEmpty()
        ? Read.of(new Guidance(machine, document, blocks, Map.of(), Map.of(), Map.of()))
        : Read.failed(new Problem(waiting.getFirst().position(), "No block follows this setting"));
  }

  private static Optional<Problem> refuse(Position position, String what) {
    return Optional.of(new Problem(position, what));
  }
}
