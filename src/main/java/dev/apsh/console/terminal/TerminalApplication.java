package dev.apsh.console.terminal;

import dev.apsh.kernel.Bytes;
import java.util.Objects;
import org.apache.commons.logging.impl.NoOpLog;
import org.jline.reader.LineReader;
import org.jline.reader.Parser;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;
import org.springframework.shell.jline.CommandHighlighter;
import org.springframework.shell.jline.JLineInputProvider;

/// The Spring application around the terminal: Spring Shell makes terminal, line reader and
/// history, we the rest.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  SpringShellAutoConfiguration.class,
  PropertyPlaceholderAutoConfiguration.class
})
public class TerminalApplication {

  /// Runs `session` on the user's terminal; gives its exit status.
  public static int run(TerminalSession session) {
    return DumbTerminal.isCallers() ? DumbTerminal.run(session) : edited(session);
  }

  private static int edited(TerminalSession session) {
    System.setProperty("org.apache.commons.logging.Log", NoOpLog.class.getName());
    knowTerminal();
    try (GenericApplicationContext context = PromptContext.open()) {
      return serve(context, session);
    }
  }

  /// JLine knows the usual terminals by heart, but asks a program of the computer all the same.
  private static void knowTerminal() {
    String type =
        Objects.requireNonNull(System.getenv("TERM"), "a terminal without a type is dumb");
    String capabilities = InfoCmp.getDefaultInfoCmp(type);
    if (capabilities != null) {
      InfoCmp.setLoadedInfoCmp(type, capabilities);
    }
  }

  /// Where the build starts the context to write it down as code; it never gets beyond that.
  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(TerminalApplication.class);
    application.setMainApplicationClass(TerminalApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.run(arguments).close();
  }

  private static int serve(GenericApplicationContext context, TerminalSession session) {
    LineReader reader = context.getBean(JLineInputProvider.class).getLineReader();
    if (reader.getTerminal().getWidth() == 0) {
      reader.getTerminal().setSize(new Size(80, 24));
    }
    reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
    reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "> ");
    JlineTerminal terminal =
        new JlineTerminal(reader, context.getBean(CurrentEditor.class), session::interrupt);
    SignalHandler before =
        reader.getTerminal().handle(Signal.INT, signal -> interrupt(terminal, session));
    try {
      return session.run(terminal);
    } finally {
      var _ = reader.getTerminal().handle(Signal.INT, before);
    }
  }

  /// The terminal has written `^C`; what follows begins on a line of its own.
  private static void interrupt(JlineTerminal terminal, TerminalSession session) {
    var _ = terminal.write(Bytes.of("\n"));
    session.interrupt();
  }

  @Bean
  CurrentEditor currentEditor() {
    return new CurrentEditor();
  }

  @Bean
  CommandRegistry commandRegistry() {
    return new CommandRegistry();
  }

  @Bean
  @Primary
  Parser editorParser(CurrentEditor editor) {
    return new EditorParser(editor);
  }

  @Bean
  CommandCompleter commandCompleter(CurrentEditor editor, CommandRegistry registry) {
    return new EditorCompleter(editor, registry);
  }

  @Bean
  CommandHighlighter commandHighlighter(CurrentEditor editor, CommandRegistry registry) {
    return new EditorHighlighter(editor, registry);
  }

  /// Spring Shell's own loops are not run: the simulated shell reads its lines itself.
  @Bean
  @Primary
  ShellRunner simulatedShell() {
    return arguments -> {};
  }

  @Bean
  ApplicationRunner nothingAtStart() {
    return arguments -> {};
  }
}
