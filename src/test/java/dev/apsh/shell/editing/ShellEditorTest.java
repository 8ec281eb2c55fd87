package dev.apsh.shell.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.linux.LineEditor.Candidate;
import dev.apsh.linux.LineEditor.Colour;
import dev.apsh.linux.LineEditor.Span;
import dev.apsh.linux.Process;
import dev.apsh.linux.Sys;
import dev.apsh.program.Catalogue;
import dev.apsh.vfs.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellEditorTest {
  private final ShellEditor editor = editor();

  private static ShellEditor editor() {
    Sys sys = new World(LabDefinition.document(), Profiles.document(), new Catalogue()).host();
    Process process =
        Process.login(sys, Map.of("PATH", "/usr/bin:/usr/sbin"), sys.files().root(), Caller.ROOT);
    return new ShellEditor(process, new Known());
  }

  /// What a shell could know.
  private static final class Known implements Names {
    @Override
    public Collection<String> builtins() {
      return List.of("echo", "cd");
    }

    @Override
    public Collection<String> functions() {
      return List.of("greet");
    }

    @Override
    public Collection<String> variables() {
      return List.of("HOME", "HOSTNAME", "PATH");
    }
  }

  private List<String> proposed(String line) {
    return editor.complete(line, line.length()).stream().map(Candidate::word).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo 'a",
        "echo \"a",
        "echo `a",
        "echo $(a",
        "echo ${a",
        "echo $((1 +",
        "{ echo",
        "( echo",
        "if true",
        "if true; then echo",
        "for i in 1 2; do echo",
        "for i in 1 2",
        "while true; do",
        "case x in",
        "f() {",
        "a=(1",
        "[[ -f x &&",
        "echo a |",
        "echo a &&",
        "echo a \\",
        "cat <<X",
        "cat <<X\ntext",
        "if true; then cat <<X\ntext\nX"
      })
  void whatIsNotFinishedAsksForMore(String text) {
    assertThat(editor.missing(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "echo a",
        "echo a;",
        "echo )",
        "fi",
        "if true; then echo; fi",
        "cat <<X\ntext\nX",
        "echo 'a\nb'",
        "[ a",
        "# if",
        "echo \\\\",
        "sleep 1 &"
      })
  void whatIsFinishedOrWrongDoesNot(String text) {
    assertThat(editor.missing(text)).isEmpty();
  }

  @Test
  void commandsAreCompletedAlsoInsideOfASubstitution() {
    assertThat(proposed("lszc")).containsExactly("lszcrypt");
    assertThat(proposed("echo $(lszc")).containsExactly("lszcrypt");
    assertThat(proposed("if gre")).contains("greet", "grep");
    assertThat(proposed("echo \"$(cd")).containsExactly("cd");
  }

  @Test
  void pathsAreCompletedAfterARedirection() {
    assertThat(proposed("echo 5 > /sys/bus/ap/apm")).containsExactly("/sys/bus/ap/apmask");
    assertThat(proposed("cat < /sys/bus/ap/apm")).containsExactly("/sys/bus/ap/apmask");
  }

  @Test
  void variablesAreCompleted() {
    assertThat(proposed("echo $HO")).containsExactly("$HOME", "$HOSTNAME");
    assertThat(proposed("echo ${PA")).containsExactly("${PATH}");
    assertThat(proposed("echo \"$PA")).containsExactly("$PATH");
  }

  @Test
  void wordsQuotesVariablesAndUnknownProgramsHaveColours() {
    assertThat(editor.colours("echo 'a b' $x; nosuch -v # c"))
        .containsExactly(
            new Span(0, 4, Colour.PROGRAM),
            new Span(5, 10, Colour.QUOTED),
            new Span(11, 13, Colour.VARIABLE),
            new Span(13, 14, Colour.OPERATOR),
            new Span(15, 21, Colour.UNKNOWN),
            new Span(22, 24, Colour.OPTION),
            new Span(25, 28, Colour.COMMENT));
    assertThat(editor.colours("if greet; then"))
        .extracting(Span::colour)
        .startsWith(Colour.KEYWORD, Colour.PROGRAM);
  }
}
