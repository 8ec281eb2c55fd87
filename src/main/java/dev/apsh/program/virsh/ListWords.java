package dev.apsh.program.virsh;

import dev.apsh.program.virsh.CommandParser.End;
import dev.apsh.program.virsh.CommandParser.Text;
import dev.apsh.program.virsh.CommandParser.Word;
import java.util.Iterator;
import java.util.List;

/// The words of one command, as they are.
final class ListWords implements CommandParser.Words {
  private final Iterator<String> words;

  ListWords(List<String> words) {
    this.words = words.iterator();
  }

  @Override
  public Word next() {
    return words.hasNext() ? new Text(words.next()) : new End();
  }
}
