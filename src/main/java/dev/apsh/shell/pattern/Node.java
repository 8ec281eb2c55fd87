package dev.apsh.shell.pattern;

import java.util.List;

/// A piece of a pattern.
sealed interface Node {
  /// The fewest characters that it matches.
  int least();

  /// The most characters that it matches; [#ENDLESS] or more when there is no such number.
  int most();

  int ENDLESS = 1 << 29;

  /// One character out of a set.
  record One(Characters set) implements Node {
    @Override
    public int least() {
      return 1;
    }

    @Override
    public int most() {
      return 2;
    }
  }

  /// One after the other.
  record Sequence(List<Node> nodes, int least, int most) implements Node {
    static Node of(List<Node> nodes) {
      int least = 0;
      int most = 0;
      for (Node node : nodes) {
        least += node.least();
        most = Math.min(ENDLESS, most + node.most());
      }
      return nodes.size() == 1
          ? nodes.getFirst()
          : new Sequence(List.copyOf(nodes), Math.min(ENDLESS, least), most);
    }
  }

  /// One of several.
  record Choice(List<Node> nodes, int least, int most) implements Node {
    static Node of(List<Node> nodes) {
      int least = ENDLESS;
      int most = 0;
      for (Node node : nodes) {
        least = Math.min(least, node.least());
        most = Math.max(most, node.most());
      }
      return nodes.size() == 1 ? nodes.getFirst() : new Choice(List.copyOf(nodes), least, most);
    }
  }

  /// The same again and again.
  ///
  /// @param max how often at most, or -1
  record Repeat(Node node, int min, int max, int least, int most) implements Node {
    static Node of(Node node, int min, int max) {
      long least = Math.min(ENDLESS, (long) node.least() * min);
      long most = max < 0 ? ENDLESS : Math.min(ENDLESS, (long) node.most() * max);
      return new Repeat(node, min, max, (int) least, node.most() == 0 ? 0 : (int) most);
    }
  }

  /// A group whose match is remembered.
  record Group(int number, Node node) implements Node {
    @Override
    public int least() {
      return node.least();
    }

    @Override
    public int most() {
      return node.most();
    }
  }

  /// What a group has matched, again.
  record Reference(int group) implements Node {
    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return ENDLESS;
    }
  }

  /// A place between characters.
  record At(Place place) implements Node {
    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return 0;
    }
  }

  /// All that the node does not match: the shell's `!(…)`.
  record Not(Node node) implements Node {
    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return ENDLESS;
    }
  }

  /// Where in a text a pattern may hold.
  enum Place {
    TEXT_START,
    TEXT_END,
    LINE_START,
    LINE_END,
    WORD_START,
    WORD_END,
    WORD_EDGE,
    NO_WORD_EDGE
  }
}
