package dev.apsh.transcript.document;

import dev.apsh.transcript.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All that is asked for a document, by itself and by its sidecar.
///
/// @param machine the settings for the machine that runs it
/// @param document what holds for all of it
/// @param blocks what holds for a block, by its number
/// @param lines what holds for a line, by its number
/// @param before what runs before a line, by its number
/// @param after what runs after the command on a line, by its number
public record Guidance(
    List<Setting> machine,
    Directions document,
    Map<Integer, Directions> blocks,
    Map<Integer, Directions> lines,
    Map<Integer, List<Step>> before,
    Map<Integer, List<Step>> after) {
  /// The same with one more setting for the machine, unless it has one of that key.
  public Guidance unlessSet(Setting setting) {
    if (machine.stream().anyMatch(own -> own.key().equals(setting.key()))) {
      return this;
    }
    List<Setting> more = new ArrayList<>(machine);
    more.add(setting);
    return new Guidance(more, document, blocks, lines, before, after);
  }

  /// Whether nothing is asked for but of the machine.
  boolean isEmpty() {
    return document.all().isEmpty()
        && blocks.isEmpty()
        && lines.isEmpty()
        && before.isEmpty()
        && after.isEmpty();
  }

  public Directions ofBlock(int number) {
    return document.and(blocks.getOrDefault(number, Directions.NONE));
  }

  public Directions ofLine(int number) {
    return lines.getOrDefault(number, Directions.NONE);
  }
}
