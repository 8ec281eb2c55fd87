package dev.apsh.shell.editing;

import dev.apsh.linux.LineEditor.Candidate;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Typed;
import dev.apsh.shell.editing.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can stand as an argument: what the program proposes, and paths.
final class Arguments {
  private final Process process;
  private final Commands commands;

  Arguments(Process process, Commands commands) {
    this.process = process;
    this.commands = commands;
  }

  List<Candidate> of(List<Piece> before, Piece piece) {
    Optional<Piece> command =
        before.stream()
            .filter(other -> other.kind() == Kind.COMMAND && other.from() < piece.from())
            .reduce((first, second) -> second);
    Proposals proposals =
        command
            .map(Piece::plain)
            .flatMap(this::program)
            .map(program -> program.proposals(process, typed(before, command.orElseThrow(), piece)))
            .orElse(Proposals.ANY_PATH);
    List<Candidate> all = new ArrayList<>();
    for (Proposals.Proposal word : proposals.words()) {
      all.add(new Candidate(piece.from(), word.word(), word.word(), word.note(), true));
    }
    switch (proposals.paths()) {
      case NONE -> {}
      case ALL -> all.addAll(paths(piece));
      case DIRECTORIES -> all.addAll(new Paths(process).starting(piece, true));
    }
    return all;
  }

  /// The arguments between the command and the piece.
  private static Typed typed(List<Piece> before, Piece command, Piece piece) {
    List<String> words =
        before.stream()
            .filter(other -> other.kind() == Kind.ARGUMENT)
            .filter(other -> other.from() > command.from() && other.from() < piece.from())
            .map(Piece::plain)
            .toList();
    return new Typed(words, piece.plain());
  }

  List<Candidate> paths(Piece piece) {
    return new Paths(process).starting(piece, false);
  }

  private Optional<Program> program(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return commands.exists(name) ? process.sys().programs().named(last) : Optional.empty();
  }
}
