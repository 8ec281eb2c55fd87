package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Channel;
import dev.apsh.linux.DescriptorPath;
import dev.apsh.linux.Descriptors;
import dev.apsh.linux.Process;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.shell.syntax.Redirection.Operator;
import dev.apsh.shell.syntax.Word;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The redirections of one command, carried out in a process, and how to take them back.
final class Redirections {
  private static final int FIRST_SAVED = 10;
  private static final int MOST = 1 << 20;

  private final Shell shell;
  private final Process process;
  private final List<Saved> saved = new ArrayList<>(2);

  /// What a descriptor was before: another one refers to it now, or it was closed.
  private record Saved(int descriptor, int copy) {}

  Redirections(Shell shell, Process process) {
    this.shell = shell;
    this.process = process;
  }

  /// Carries them out in order; tells of the first that fails and gives false.
  boolean apply(List<Redirection> redirections) {
    for (Redirection redirection : redirections) {
      boolean done =
          redirection instanceof Redirection.File
              ? file((Redirection.File) redirection)
              : here((Redirection.Here) redirection);
      if (!done) {
        return false;
      }
    }
    return true;
  }

  /// Brings back what was before.
  void undo() {
    Descriptors descriptors = process.descriptors();
    for (Saved one : saved.reversed()) {
      if (one.copy < 0) {
        descriptors.close(one.descriptor);
      } else {
        descriptors.duplicate(one.copy, one.descriptor);
        descriptors.close(one.copy);
      }
    }
    saved.clear();
  }

  /// Lets them stay, as `exec` does.
  void keep() {
    for (Saved one : saved) {
      if (one.copy >= 0) {
        process.descriptors().close(one.copy);
      }
    }
    saved.clear();
  }

  private boolean refuse(String name, String why) {
    shell.speech().error(process, name + ": " + why);
    return false;
  }

  private void save(int descriptor) {
    Descriptors descriptors = process.descriptors();
    if (descriptors.get(descriptor).isEmpty()) {
      saved.add(new Saved(descriptor, -1));
    } else {
      int copy = descriptors.free(FIRST_SAVED);
      descriptors.duplicate(descriptor, copy);
      saved.add(new Saved(descriptor, copy));
    }
  }

  private boolean set(Redirection.Target target, Channel channel) {
    int descriptor = descriptor(target);
    if (descriptor < 0) {
      return false;
    }
    if (target instanceof Redirection.Number) {
      save(descriptor);
    }
    process.descriptors().set(descriptor, channel);
    return true;
  }

  /// The number of the descriptor; a free one is put into the variable that is named.
  private int descriptor(Redirection.Target target) {
    if (target instanceof Redirection.Number(int number)) {
      if (number >= MOST) {
        refuse(String.valueOf(number), Errno.EBADF.text());
        return -1;
      }
      return number;
    }
    String variable = ((Redirection.Named) target).variable();
    int free = process.descriptors().free(FIRST_SAVED);
    return shell.assigner().set(variable, String.valueOf(free), false) ? free : -1;
  }

  private boolean here(Redirection.Here redirection) {
    Bytes body = Bytes.of(shell.expander().text(redirection.body()));
    return set(redirection.target(), new TextChannel(body));
  }

  private boolean file(Redirection.File redirection) {
    String path = path(redirection.word());
    if (path.isEmpty() && !(redirection.word() instanceof Word.Plain)) {
      List<String> words = words(redirection.word());
      if (words.size() != 1) {
        return refuse(WordText.of(redirection.word()), "ambiguous redirect");
      }
      path = words.getFirst();
    }
    return switch (redirection.operator()) {
      case DUPLICATE_INPUT, DUPLICATE_OUTPUT -> duplicate(redirection, path);
      case WRITE_BOTH -> both(path, writing(path));
      case APPEND_BOTH -> both(path, OpenMode.APPEND);
      case READ -> open(redirection, path, OpenMode.READ);
      case WRITE -> open(redirection, path, writing(path));
      case APPEND -> open(redirection, path, OpenMode.APPEND);
      case CLOBBER -> open(redirection, path, OpenMode.WRITE);
      case READ_WRITE -> open(redirection, path, OpenMode.READ_WRITE);
    };
  }

  private static String path(Word word) {
    return word instanceof Word.Plain ? ((Word.Plain) word).text() : "";
  }

  private List<String> words(Word word) {
    List<String> words = new ArrayList<>();
    shell.expander().word(word, words);
    return words;
  }

  /// `>`, which with `set -C` makes no existing file empty.
  private OpenMode writing(String path) {
    return shell.options().has(Options.Option.NOCLOBBER) && isPlainFile(path)
        ? OpenMode.WRITE_NEW
        : OpenMode.WRITE;
  }

  private boolean isPlainFile(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller())
        instanceof Outcome.Done<Node>(PlainFile file);
  }

  private boolean open(Redirection.File redirection, String path, OpenMode mode) {
    if (path.startsWith("/dev/")) {
      Optional<Integer> own = DescriptorPath.number(path);
      if (own.isPresent() && (process != shell.process() || path.startsWith("/dev/fd/"))) {
        return again(redirection, own.get());
      }
    }
    Outcome<Channel> opened = process.channel(path, mode);
    if (opened instanceof Outcome.Done<Channel> done) {
      return set(redirection.target(), done.value());
    }
    return refused(path, mode, (Outcome.Failed<Channel>) opened);
  }

  /// A path that names a descriptor opens that again; what the shell has opened for `<(…)` stands
  /// ready in the process of a program, too.
  private boolean again(Redirection.File redirection, int number) {
    if (process.descriptors().get(number).isEmpty()) {
      var ignored = shell.process().descriptors().share(number, process.descriptors());
    }
    if (process.descriptors().get(number).isEmpty()) {
      return refuse("/dev/fd/" + number, Errno.ENOENT.text());
    }
    int to = descriptor(redirection.target());
    if (to < 0) {
      return false;
    }
    if (redirection.target() instanceof Redirection.Number) {
      save(to);
    }
    return process.descriptors().duplicate(number, to);
  }

  private boolean refused(String path, OpenMode mode, Outcome.Failed<Channel> failed) {
    boolean exists = failed.refused().errno() == Errno.EEXIST && mode.exclusive();
    return refuse(path, exists ? "cannot overwrite existing file" : failed.refused().text());
  }

  /// `&>`: standard output, and standard error to the same.
  private boolean both(String path, OpenMode mode) {
    Outcome<Channel> opened = process.channel(path, mode);
    if (opened instanceof Outcome.Failed<Channel> failed) {
      return refused(path, mode, failed);
    }
    save(1);
    process.descriptors().set(1, ((Outcome.Done<Channel>) opened).value());
    save(2);
    return process.descriptors().duplicate(1, 2);
  }

  private boolean duplicate(Redirection.File redirection, String word) {
    boolean output = redirection.operator() == Operator.DUPLICATE_OUTPUT;
    if (word.equals("-")) {
      return close(redirection.target());
    }
    boolean moves = word.endsWith("-");
    String digits = moves ? word.substring(0, word.length() - 1) : word;
    if (!digits.matches("[0-9]{1,9}")) {
      boolean standard =
          output && redirection.target() instanceof Redirection.Number(int number) && number == 1;
      return standard
          ? both(word, writing(word))
          : refuse(WordText.of(redirection.word()), "ambiguous redirect");
    }
    int from = Integer.parseInt(digits);
    if (process.descriptors().get(from).isEmpty()) {
      return refuse(WordText.digitsOr(redirection.word(), digits), Errno.EBADF.text());
    }
    int to = descriptor(redirection.target());
    if (to < 0) {
      return false;
    }
    if (redirection.target() instanceof Redirection.Number) {
      save(to);
    }
    process.descriptors().duplicate(from, to);
    if (moves && from != to) {
      save(from);
      process.descriptors().close(from);
    }
    return true;
  }

  private boolean close(Redirection.Target target) {
    int descriptor;
    if (target instanceof Redirection.Number(int number)) {
      descriptor = number;
    } else {
      String value = shell.variables().value(((Redirection.Named) target).variable());
      if (!value.matches("[0-9]{1,9}")) {
        return refuse(((Redirection.Named) target).variable(), "ambiguous redirect");
      }
      descriptor = Integer.parseInt(value);
    }
    save(descriptor);
    process.descriptors().close(descriptor);
    return true;
  }
}
