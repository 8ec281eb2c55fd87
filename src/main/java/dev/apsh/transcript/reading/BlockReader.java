package dev.apsh.transcript.reading;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.carrier.BlockKinds;
import dev.apsh.transcript.carrier.CommandLines;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.BlockUse;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Demand;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Presence;
import dev.apsh.transcript.document.Prompts;
import dev.apsh.transcript.document.Prose;
import dev.apsh.transcript.document.StepDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes steps of the lines of one block.
final class BlockReader {
  private static final String CONTINUED = "> ";

  private final TranscriptParser parser;
  private final CarrierStyle style;
  private final Block block;
  private final Guidance guidance;
  private final Catalogue catalogue;
  private final Directions directions;
  private final BlockUse use;
  private final Map<Integer, List<String>> files;
  private final Demand demand;
  private boolean begun;
  private boolean prompted;

  BlockReader(
      TranscriptParser parser,
      CarrierStyle style,
      Block block,
      Guidance guidance,
      Catalogue catalogue) {
    this.parser = parser;
    this.style = style;
    this.block = block;
    this.guidance = guidance;
    this.catalogue = catalogue;
    this.directions = guidance.ofBlock(block.number());
    this.use = directions.use().orElseGet(() -> new BlockUse.Plain(block.kind()));
    this.demand = style.isCram() || isAnswered() ? Demand.OUTPUT : Demand.SUCCESS;
    this.files = use instanceof BlockUse.Plain ? Map.of() : files(use, block);
  }

  private static Map<Integer, List<String>> files(BlockUse use, Block block) {
    return switch (use) {
      case BlockUse.Paths _ -> ListedFiles.commands(block, false, false);
      case BlockUse.Tree(boolean whole) -> ListedFiles.commands(block, true, whole);
      default -> Map.of();
    };
  }

  /// Whether a session shows any output, or is said to be one: else its commands have to succeed.
  private boolean isAnswered() {
    return BlockKinds.SESSIONS.contains(block.language())
        || directions.find(DirectionKey.AS).isPresent()
        || showsOutput(block.lines().stream().map(Carried.Inside::text).toList());
  }

  /// Whether a line is neither a command nor the rest of one.
  private boolean showsOutput(List<String> lines) {
    boolean isContinued = false;
    for (String line : lines) {
      boolean isCommand = style.prompts().at(line).isPresent() || line.startsWith(CONTINUED);
      if (!isCommand && !isContinued && !line.isBlank()) {
        return true;
      }
      isContinued = (isCommand || isContinued) && line.endsWith("\\");
    }
    return false;
  }

  Optional<Problem> add(Carried.Inside inside) {
    if (use instanceof BlockUse.Plain(Block.Kind kind)) {
      return switch (kind) {
        case SESSION -> session(inside);
        case COMMANDS -> commands(inside);
        case LISTING -> prose(inside);
      };
    }
    return use instanceof BlockUse.OutputOf(String command)
        ? output(inside, CommandLines.bytes(command))
        : listed(inside);
  }

  private Optional<Problem> session(Carried.Inside inside) {
    Optional<Prompts.Prompt> prompt = style.prompts().at(inside.text());
    boolean isOpen =
        begun && !style.isCram() && parser.open().filter(this::isUnfinished).isPresent();
    if (prompt.isEmpty() && !isOpen && isBare(inside.text())) {
      command(inside, inside.text().strip(), Place.HOST, demand);
      return Optional.empty();
    }
    if (prompt.isPresent() && !isOpen) {
      prompted = true;
      int length = prompt.get().length();
      command(inside, inside.text().substring(length), prompt.get().place(), demand);
      return Optional.empty();
    }
    return answered(inside, isOpen);
  }

  /// Whether a line is a command without a prompt, above the first that has one.
  private boolean isBare(String text) {
    return !prompted
        && !style.isCram()
        && !BlockKinds.SESSIONS.contains(block.language())
        && new BlockKinds(catalogue, style.prompts()).begins(text);
  }

  private Optional<Problem> answered(Carried.Inside inside, boolean isOpen) {
    boolean isContinued =
        inside.text().startsWith(CONTINUED)
            && (style.isCram() || parser.open().filter(step -> !step.isAnswered()).isPresent());
    if (isContinued && parser.open().isEmpty()) {
      return Optional.of(
          parser.problem(inside.line(), "A line \"> \" has no command \"$ \" above it"));
    }
    if (isContinued || isOpen) {
      String text = isContinued ? inside.text().substring(CONTINUED.length()) : inside.text();
      parser.add(new Entry.Continuation(inside.line(), text));
    } else if (style.isCram() || (begun && parser.open().isPresent())) {
      parser.add(Expectation.of(inside.line(), inside.shown()));
    } else {
      return prose(inside);
    }
    return Optional.empty();
  }

  private Optional<Problem> commands(Carried.Inside inside) {
    if (begun && parser.open().filter(this::isUnfinished).isPresent()) {
      parser.add(new Entry.Continuation(inside.line(), inside.text()));
      return Optional.empty();
    }
    String text = inside.text().strip();
    if (text.isEmpty() || text.startsWith("#") || CommandLines.JOINS.contains(text)) {
      return prose(inside);
    }
    Optional<Prompts.Prompt> prompt = style.prompts().at(text);
    command(
        inside,
        text.substring(prompt.map(Prompts.Prompt::length).orElse(0)),
        prompt.map(Prompts.Prompt::place).orElse(Place.HOST),
        Demand.SUCCESS);
    return Optional.empty();
  }

  private void command(Carried.Inside inside, String text, Place place, Demand asked) {
    Entry.Command command = new Entry.Command(inside.line(), inside.margin(), text, place);
    Directions own = guidance.ofLine(inside.line().number());
    Directions all = directions.and(own);
    prepare(command);
    for (Setting directory : own.every(DirectionKey.DIRECTORY)) {
      hidden(command, directory, "cd -- " + CommandLines.quoted(directory.value()));
    }
    parser.begin(new StepDraft(command, block.number(), asked, Presence.WHOLE, all));
    parser.add(command);
  }

  /// A line of the output of a command that the document does not show.
  private Optional<Problem> output(Carried.Inside inside, String text) {
    if (!begun) {
      Entry.Command command = new Entry.Command(inside.line(), inside.margin(), text, Place.HOST);
      prepare(command);
      parser.begin(
          new StepDraft(command, block.number(), Demand.OUTPUT, Presence.OUTPUT, directions));
    }
    parser.add(Expectation.of(inside.line(), inside.shown()));
    return Optional.empty();
  }

  /// A line that names a file.
  private Optional<Problem> listed(Carried.Inside inside) {
    int number = inside.line().number();
    for (String text : files.getOrDefault(number, List.of())) {
      Entry.Command command = new Entry.Command(inside.line(), inside.margin(), text, Place.HOST);
      prepare(command);
      Directions all = directions.and(guidance.ofLine(number));
      parser.begin(new StepDraft(command, block.number(), Demand.SUCCESS, Presence.NOTHING, all));
    }
    return prose(inside);
  }

  /// What runs unseen before the block's first command.
  private void prepare(Entry.Command first) {
    if (!begun) {
      begun = true;
      for (Setting directory : directions.every(DirectionKey.DIRECTORY)) {
        hidden(first, directory, "cd -- " + CommandLines.quoted(directory.value()));
      }
      for (Setting setup : directions.every(DirectionKey.SETUP)) {
        hidden(first, setup, setup.value());
      }
    }
  }

  private void hidden(Entry.Command first, Setting setting, String text) {
    Entry.Command command =
        new Entry.Command(first.line(), first.margin(), CommandLines.bytes(text), first.place());
    Directions where =
        new Directions(
            directions.all().stream()
                .filter(each -> List.of("where", "user", "machine").contains(each.key()))
                .toList());
    parser.prepare(
        new StepDraft(command, block.number(), Demand.SUCCESS, Presence.SETUP, where)
            .at(setting.position()));
  }

  private Optional<Problem> prose(Carried.Inside inside) {
    parser.add(new Prose(inside.line()));
    return Optional.empty();
  }

  private boolean isUnfinished(StepDraft step) {
    return !step.isAnswered() && (step.text().endsWith("\\") || !catalogue.isWhole(step.text()));
  }
}
