package dev.apsh.trace;

import dev.apsh.trace.Trace.Command;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A file of traces, read line by line.
public final class TraceFile {
  private final String name;
  private final JsonFactory json = new JsonFactory();
  private int line;
  private Optional<Trace> open = Optional.empty();

  private TraceFile(String name) {
    this.name = name;
  }

  /// Gives every trace of the stream, gzipped or plain, to `take`. The name is for messages.
  public static void read(String name, InputStream stream, Consumer<Trace> take)
      throws IOException {
    new TraceFile(name).read(stream, take);
  }

  private void read(InputStream stream, Consumer<Trace> take) throws IOException {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(plain(stream), StandardCharsets.UTF_8));
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          accept(text, take);
        }
      }
    } catch (ZipException | EOFException damaged) {
      throw new BadTrace(name, line + 1, "damaged gzip: " + damaged.getMessage());
    }
    open.ifPresent(take);
  }

  private static InputStream plain(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(2);
    boolean gzipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return gzipped ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }

  private void accept(String text, Consumer<Trace> take) throws BadTrace {
    Line read = parse(text);
    if (read.isStart()) {
      open.ifPresent(take);
      open =
          Optional.of(new Trace(read.number, line, List.copyOf(read.features), new ArrayList<>()));
    } else if (open.isEmpty()) {
      throw new BadTrace(name, line, "a command before the first {\"trace\": N}");
    } else {
      add(open.get(), read.command(this));
    }
  }

  private void add(Trace trace, Command command) throws BadTrace {
    Optional<String> problem = CommandCheck.problem(command.text());
    if (problem.isPresent()) {
      throw new BadTrace(name, line, problem.get());
    }
    boolean first = trace.commands().isEmpty();
    expect(!first || command.text().startsWith("machine"), "a trace begins with `machine`");
    trace.commands().add(command);
  }

  /// What a line holds.
  private static final class Line {
    private int number = -1;
    private final List<String> features = new ArrayList<>();
    private Optional<String> command = Optional.empty();
    private Optional<String> result = Optional.empty();

    boolean isStart() {
      return number >= 0;
    }

    Command command(TraceFile file) throws BadTrace {
      if (command.isEmpty() || result.isEmpty()) {
        throw new BadTrace(file.name, file.line, "neither \"trace\" nor \"cmd\" and \"result\"");
      }
      return Command.of(file.line, command.get(), result.get());
    }
  }

  private Line parse(String text) throws BadTrace {
    Line read = new Line();
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadTrace(name, line, "no JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        property(parser.currentName(), parser, read);
      }
      expect(parser.nextToken() == null, "more behind the JSON object");
    } catch (JacksonException bad) {
      throw new BadTrace(name, line, reason(bad));
    }
    return read;
  }

  /// What the parser says, without the place, which is the line.
  private static String reason(JacksonException bad) {
    String message = bad.getOriginalMessage();
    int place = message.indexOf(" (start marker at");
    return place < 0 ? message : message.substring(0, place);
  }

  private void property(String key, JsonParser parser, Line read) throws BadTrace {
    JsonToken value = parser.nextToken();
    switch (key) {
      case "trace" -> {
        expect(value == JsonToken.VALUE_NUMBER_INT, "\"trace\" is no number");
        read.number = parser.getIntValue();
      }
      case "features" -> {
        expect(value == JsonToken.START_ARRAY, "\"features\" is no list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          read.features.add(text("features", parser.currentToken(), parser));
        }
      }
      case "cmd" -> read.command = Optional.of(text(key, value, parser));
      case "result" -> read.result = Optional.of(text(key, value, parser));
      default -> parser.skipChildren();
    }
  }

  private String text(String key, JsonToken value, JsonParser parser) throws BadTrace {
    expect(value == JsonToken.VALUE_STRING, "\"" + key + "\" is no text");
    return parser.getString();
  }

  private void expect(boolean holds, String otherwise) throws BadTrace {
    if (!holds) {
      throw new BadTrace(name, line, otherwise);
    }
  }
}
