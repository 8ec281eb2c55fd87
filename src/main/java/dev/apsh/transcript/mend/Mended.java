package dev.apsh.transcript.mend;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Demand;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.pattern.Escapes;
import dev.apsh.transcript.replay.Answer;
import dev.apsh.transcript.replay.Difference;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.replay.Replayed;
import dev.apsh.transcript.replay.StepRewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A document with what came in place of what does not match any more; all else is as it was.
final class Mended {
  private final Transcript transcript;
  private final CarrierStyle style;
  private final String newline;
  private final Map<Integer, Step> begins = new HashMap<>();
  private final Map<Integer, Carried.Inside> inside = new HashMap<>();
  private final IdentityHashMap<Step, Answer> answers = new IdentityHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private Mended(Replay replay) {
    this.transcript = replay.transcript();
    this.style = transcript.carriage().style();
    List<Line> all = transcript.source().lines();
    boolean returns = !style.isCram() && !all.isEmpty() && all.getFirst().text().endsWith("\r");
    this.newline = returns ? "\r\n" : "\n";
    for (Step step : transcript.steps()) {
      step.firstLine().ifPresent(line -> begins.put(line.number(), step));
    }
    for (Carried line : transcript.carriage().lines()) {
      if (line instanceof Carried.Inside each) {
        inside.put(each.line().number(), each);
      }
    }
    replay.answers().forEach(answer -> answers.put(answer.step(), answer));
  }

  /// The differences that can be mended: of outputs that stand in the document and are not frozen.
  static List<Difference> mendable(Answer answer, Guidance guidance) {
    boolean stands =
        answer.step().demand() == Demand.OUTPUT
            && !answer.step().isHidden()
            && !answer.step().directions().isOn(DirectionKey.FROZEN);
    return stands ? answer.surprises(guidance) : List.of();
  }

  /// The document's new lines, each with its end.
  ///
  /// @param accepted which differences are written
  static List<String> lines(Replay replay, Predicate<Difference> accepted) {
    Mended mended = new Mended(replay);
    mended.write(accepted);
    return mended.lines;
  }

  private void write(Predicate<Difference> accepted) {
    List<Replayed> all = new ArrayList<>();
    List<Entry> entries = transcript.entries();
    int at = 0;
    while (at < entries.size()) {
      int end = at + 1;
      while (end < entries.size() && !begins.containsKey(entries.get(end).line().number())) {
        end++;
      }
      all.addAll(part(entries.subList(at, end), accepted));
      at = end;
    }
    new Joined(all).write();
  }

  private List<Replayed> part(List<Entry> part, Predicate<Difference> accepted) {
    Optional<Answer> answer =
        Optional.ofNullable(begins.get(part.getFirst().line().number()))
            .flatMap(step -> Optional.ofNullable(answers.get(step)));
    if (answer.isEmpty()) {
      return part.stream().<Replayed>map(entry -> new Replayed.Kept(entry.line())).toList();
    }
    List<Difference> differences =
        mendable(answer.get(), transcript.guidance()).stream().filter(accepted).toList();
    return new StepRewriting(answer.get(), differences).lines(part);
  }

  /// Puts lines together, so that markup on a line that goes stays in the document.
  private final class Joined {
    private final List<Replayed> all;
    private int next = 1;

    Joined(List<Replayed> all) {
      this.all = all;
    }

    void write() {
      int i = 0;
      while (i < all.size()) {
        List<Replayed.Printed> printed = new ArrayList<>();
        while (i < all.size() && all.get(i) instanceof Replayed.Printed line) {
          printed.add(line);
          i++;
        }
        int kept = i < all.size() ? ((Replayed.Kept) all.get(i)).line().number() : last() + 1;
        if (!printed.isEmpty() || next < kept) {
          replace(printed, next, kept);
        }
        if (i < all.size()) {
          keep(kept);
        }
        next = kept + 1;
        i++;
      }
    }

    private int last() {
      return transcript.source().lines().size();
    }

    private void keep(int number) {
      Line line = transcript.source().lines().get(number - 1);
      lines.add(line.text() + line.end());
    }

    /// Writes lines in place of those from `from` up to before `to`.
    private void replace(List<Replayed.Printed> printed, int from, int to) {
      String before = "";
      String after = "";
      if (from < to) {
        before = markup(from, true);
        after = markup(to - 1, false);
      } else if (from > 1) {
        after = cut(from - 1);
      }
      String end = from < to ? transcript.source().lines().get(to - 2).end() : "\n";
      if (from == to && !lines.isEmpty() && !lines.getLast().endsWith("\n")) {
        lines.add(lines.removeLast() + newline);
      }
      for (int i = 0; i < printed.size(); i++) {
        String text = i == 0 ? before + bare(printed.get(i), before) : written(printed.get(i));
        boolean isLast = i == printed.size() - 1;
        lines.add(text + (isLast ? after + (end.isEmpty() ? "" : newline) : newline));
      }
      if (printed.isEmpty() && !(before + after).isEmpty()) {
        lines.add(before + after + newline);
      }
    }

    /// What of a line is not the block's: before it, or after it.
    private String markup(int number, boolean before) {
      Carried.Inside each = inside.get(number);
      if (each == null || !style.hasTags()) {
        return "";
      }
      String text = each.line().text();
      String part = before ? text.substring(0, each.start()) : text.substring(each.end());
      return part.isBlank() ? "" : part;
    }

    /// Takes the markup off the end of the line above, which is written already.
    private String cut(int number) {
      String after = markup(number, false);
      if (!after.isEmpty() && !lines.isEmpty()) {
        String line = lines.removeLast();
        int at = line.lastIndexOf(after);
        lines.add(at < 0 ? line : line.substring(0, at) + newline);
        return at < 0 ? "" : after;
      }
      return "";
    }

    private String bare(Replayed.Printed line, String before) {
      String margin = line.answer().step().command().margin();
      String text = written(line);
      return !before.isEmpty() && text.startsWith(margin) ? text.substring(margin.length()) : text;
    }

    /// A line as the document has it, escaped where it would be read as something else.
    private String written(Replayed.Printed line) {
      String margin = line.answer().step().command().margin();
      String text = line.text().startsWith(margin) ? line.text().substring(margin.length()) : "";
      if (text.isEmpty() && style.isSafe("")) {
        return style.isCram() ? margin : "";
      }
      if (style.isSafe(text)) {
        return margin + style.written(text);
      }
      String escaped = text.endsWith(Escapes.MARK) ? text : Escapes.escaped(text);
      String first = text.isEmpty() ? "" : "\\x%02x".formatted((int) escaped.charAt(0));
      return margin + style.written(first + escaped.substring(text.isEmpty() ? 0 : 1));
    }
  }
}
