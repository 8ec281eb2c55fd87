package dev.apsh.program.system;

import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Accounts.User;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Caller;
import java.util.Optional;

/// id: prints users and groups.
public final class Id implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("id", "print users and groups")
        .operands("[USER]...", Operand.TEXT)
        .completes("USER")
        .option("-g, --group", "the group alone")
        .option("-G, --groups", "all groups alone")
        .option("-n, --name", "names instead of numbers, with -ugG")
        .option("-r, --real", "the real one, with -ugG")
        .option("-u, --user", "the user alone")
        .option("-z, --zero", "NUL between what is printed, with -ugG")
        .notSimulated("-a", "-Z, --context");
  }

  @Override
  public int run(Call call) {
    long kinds = java.util.stream.Stream.of("u", "g", "G").filter(call::has).count();
    if (kinds > 1) {
      return call.fail("cannot print \"only\" of more than one choice");
    }
    if (kinds == 0 && (call.has("n") || call.has("r"))) {
      return call.fail("cannot print only names or real IDs in default format");
    }
    if (kinds == 0 && call.has("z")) {
      return call.fail("option --zero not permitted in default format");
    }
    Accounts accounts = new Accounts(call.process());
    if (call.operands().isEmpty()) {
      Caller caller = call.process().caller();
      print(call, accounts, caller.uid(), caller.gid());
      return 0;
    }
    int status = 0;
    for (String name : call.operands()) {
      Optional<User> user = accounts.user(name);
      if (user.isPresent()) {
        print(call, accounts, user.get().uid(), user.get().gid());
      } else {
        status = call.fail(Quote.locale(name) + ": no such user");
      }
    }
    return status;
  }

  private static void print(Call call, Accounts accounts, int uid, int gid) {
    String end = call.has("z") ? "\0" : "\n";
    if (call.has("u")) {
      call.out().print((call.has("n") ? accounts.userName(uid) : "" + uid) + end);
    } else if (call.has("g") || call.has("G")) {
      call.out().print((call.has("n") ? accounts.groupName(gid) : "" + gid) + end);
    } else {
      String user = uid + named(accounts.userName(uid), uid);
      String group = gid + named(accounts.groupName(gid), gid);
      call.out().println("uid=" + user + " gid=" + group + " groups=" + group);
    }
  }

  private static String named(String name, int number) {
    return name.equals("" + number) ? "" : "(" + name + ")";
  }
}
