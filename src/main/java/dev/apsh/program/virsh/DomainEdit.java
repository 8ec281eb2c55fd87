package dev.apsh.program.virsh;

import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import java.util.Optional;

/// `virsh edit`: a domain's definition, changed in an editor.
final class DomainEdit {
  private static final String BY_OTHERS =
      "ERROR: the XML configuration was changed by another user";
  private static final String FAILED = "Failed.";
  private static final String HELP =
      """

      y - yes, start editor again
      n - no, throw away my changes
      f - force, try to redefine again
      ? - print this help
      """;

  private final VirshCall call;
  private final Domain domain;
  private final EditedFile file;
  private final String before;

  private DomainEdit(VirshCall call, Domain domain) {
    this.call = call;
    this.domain = domain;
    this.file = new EditedFile(call.session().process());
    this.before = text(domain);
  }

  static boolean edit(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = DomainCommands.domain(call);
    return domain.isPresent() && new DomainEdit(call, domain.get()).run();
  }

  private static String text(Domain domain) {
    return domain.config().orElseGet(domain::xml).format() + "\n";
  }

  private boolean run() throws LibvirtError {
    file.write(before);
    try {
      return changed();
    } finally {
      file.remove();
    }
  }

  private boolean changed() throws LibvirtError {
    while (true) {
      call.session().call().out().flush();
      file.edit();
      String after = file.read();
      if (after.equals(before)) {
        return unchanged();
      }
      Optional<Domain> now = call.connection().domains().named(domain.name());
      String wrong = now.map(DomainEdit::text).filter(before::equals).isEmpty() ? BY_OTHERS : "";
      switch (wrong.isEmpty() ? define(after) : ask(wrong, after)) {
        case EDITED -> {
          return true;
        }
        case GIVEN_UP -> {
          return false;
        }
        case UNCHANGED -> {
          return unchanged();
        }
        case AGAIN -> {}
      }
    }
  }

  /// How it goes on after a text was tried.
  private enum Next {
    EDITED,
    GIVEN_UP,
    UNCHANGED,
    AGAIN
  }

  private boolean unchanged() {
    call.tell("Domain '" + domain.name() + "' XML configuration not changed.");
    return true;
  }

  private Next define(String text) throws LibvirtError {
    try {
      Domain edited = call.connection().domains().define(text);
      call.tell("Domain '" + edited.name() + "' XML configuration edited.");
      return Next.EDITED;
    } catch (LibvirtError e) {
      call.session().error(e.text());
      return ask(FAILED, text);
    }
  }

  /// What to do with a text that cannot be taken: asked at a terminal, elsewhere given up.
  private Next ask(String what, String text) throws LibvirtError {
    if (!isAtTerminal()) {
      call.session().error(what);
      return Next.GIVEN_UP;
    }
    Input answers = new Input(descriptor().orElseThrow());
    while (true) {
      print(what + " Try again? [y,n,f,?]: ");
      String answer = answers.line().map(line -> line.text().strip()).orElse("n");
      switch (answer) {
        case "y" -> {
          return Next.AGAIN;
        }
        case "n" -> {
          return Next.UNCHANGED;
        }
        case "f" -> {
          return define(text);
        }
        case "?" -> print(HELP);
        default -> {}
      }
    }
  }

  private void print(String text) {
    Call own = call.session().call();
    own.out().print(text);
    own.out().flush();
  }

  private boolean isAtTerminal() {
    return descriptor().filter(Channel::isTerminal).isPresent();
  }

  private Optional<Channel> descriptor() {
    return call.session().process().descriptors().get(0);
  }
}
