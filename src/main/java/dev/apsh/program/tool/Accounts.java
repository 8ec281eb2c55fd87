package dev.apsh.program.tool;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The users and groups of a Linux, as /etc/passwd and /etc/group list them.
public final class Accounts {
  private final Process process;

  public Accounts(Process process) {
    this.process = process;
  }

  /// A user.
  public record User(String name, int uid, int gid, String home, String shell) {}

  public List<User> users() {
    List<User> users = new ArrayList<>();
    for (String line : lines("/etc/passwd")) {
      List<String> fields = fields(line);
      if (fields.size() == 7 && Scan.isDigits(fields.get(2)) && Scan.isDigits(fields.get(3))) {
        users.add(
            new User(
                fields.get(0),
                Integer.parseInt(fields.get(2)),
                Integer.parseInt(fields.get(3)),
                fields.get(5),
                fields.get(6)));
      }
    }
    return users;
  }

  public Optional<User> user(String name) {
    return users().stream().filter(user -> user.name.equals(name)).findFirst();
  }

  public Optional<User> user(int uid) {
    return users().stream().filter(user -> user.uid == uid).findFirst();
  }

  /// The name of a user; the number itself when there is none.
  public String userName(int uid) {
    return user(uid).map(User::name).orElse("" + uid);
  }

  /// The name of a group; the number itself when there is none.
  public String groupName(int gid) {
    for (String line : lines("/etc/group")) {
      List<String> fields = fields(line);
      if (fields.size() > 2 && fields.get(2).equals("" + gid)) {
        return fields.getFirst();
      }
    }
    return "" + gid;
  }

  /// The number of a group.
  public Optional<Integer> group(String name) {
    for (String line : lines("/etc/group")) {
      List<String> fields = fields(line);
      if (fields.size() > 2 && fields.getFirst().equals(name) && Scan.isDigits(fields.get(2))) {
        return Optional.of(Integer.parseInt(fields.get(2)));
      }
    }
    return Optional.empty();
  }

  /// The users that /etc/group names as members of a group.
  public List<String> members(String group) {
    for (String line : lines("/etc/group")) {
      List<String> fields = fields(line);
      if (fields.size() > 3 && fields.getFirst().equals(group)) {
        return List.of(fields.get(3).split(","));
      }
    }
    return List.of();
  }

  private List<String> lines(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller())
            instanceof Done<Node>(PlainFile file)
        ? file.content().text().lines().toList()
        : List.of();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', from)) {
      fields.add(line.substring(from, colon));
      from = colon + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }
}
