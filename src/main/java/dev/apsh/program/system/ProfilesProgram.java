package dev.apsh.program.system;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.KernelProfile.Difference;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Kernels;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// profiles: the kernels that there are, and where two of them differ.
public final class ProfilesProgram implements Tool {

  @Override
  public Usage usage() {
    return Usage.of(
            "profiles",
            "list the kernels that there are, say where two of them differ, or run on all")
        .after("nothing: it is apsh's own")
        .failure(2)
        .operands("[diff NAME NAME | run COMMANDS]", Operand.PROFILE)
        .notes(
            "An asterisk marks the kernel that runs. A difference names the rule of the kernel's"
                + " behaviour, then what each of the two does. `run' runs the commands on a fresh"
                + " machine for each kernel and prints what they say, the same only once.");
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.isEmpty()) {
      String running = call.process().sys().uname().release();
      Profiles.all().forEach(profile -> call.out().print(line(profile, running)));
      return 0;
    }
    return switch (words.getFirst()) {
      case "diff" -> diff(call, words);
      case "run" -> run(call, words);
      default -> call.misuse("no command '" + words.getFirst() + "'");
    };
  }

  private static int run(Call call, List<String> words) {
    if (words.size() != 2) {
      return words.size() < 2 ? call.misuse("run needs commands") : call.extraOperand(2);
    }
    Optional<Kernels> kernels = call.process().sys().kernels();
    if (kernels.isEmpty()) {
      return call.fail("there are no other kernels here");
    }
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (KernelProfile profile : Profiles.all()) {
      String answer = kernels.get().run(profile.name(), words.get(1));
      answers.computeIfAbsent(answer, same -> new ArrayList<>()).add(profile.name());
    }
    answers.forEach((answer, names) -> {
      call.out().print(String.join(", ", names) + ":\n");
      answer.lines().forEach(line -> call.out().print("  " + line + "\n"));
    });
    return 0;
  }

  private static int diff(Call call, List<String> words) {
    if (words.size() != 3) {
      return words.size() < 3 ? call.misuse("diff needs two kernels") : call.extraOperand(3);
    }
    List<KernelProfile> two = new ArrayList<>();
    for (String name : words.subList(1, 3)) {
      switch (Profiles.named(name)) {
        case Done<KernelProfile>(KernelProfile profile) -> two.add(profile);
        case Failed<KernelProfile>(Refused refused) -> {
          return call.fail(refused.why().facts());
        }
      }
    }
    differences(call, two.get(0), two.get(1));
    return 0;
  }

  private static String line(KernelProfile profile, String running) {
    String mark = profile.release().equals(running) ? "*" : " ";
    return "%s %-10s  %-8s  %s%n".formatted(mark, profile, profile.release(), profile.summary());
  }

  private static void differences(Call call, KernelProfile one, KernelProfile other) {
    int width = Math.max(one.name().length(), other.name().length()) + 1;
    for (Difference difference : one.differences(other)) {
      call.out().print("%s  [%s]%n".formatted(difference.question(), difference.rule()));
      call.out().print(answer(one, width, difference.mine()));
      call.out().print(answer(other, width, difference.theirs()));
    }
  }

  private static String answer(KernelProfile profile, int width, String words) {
    return "  %s %s%n".formatted(padded(profile.name() + ":", width), words);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
