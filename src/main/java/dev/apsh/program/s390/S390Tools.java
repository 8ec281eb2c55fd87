package dev.apsh.program.s390;

import dev.apsh.linux.Process;
import dev.apsh.linux.Release;
import dev.apsh.linux.Tools;
import java.util.List;

/// The s390-tools of one Linux: what their release has, and how it calls itself.
record S390Tools(Tools tools) {
  /// When the releases from 2.9.0 on were made, year, month and day.
  private static final List<Integer> BUILT =
      List.of(
          20190521, 20190731, 20190906, 20191217, 20200507, 20200821, 20201028, 20210219, 20210707,
          20211001, 20211110, 20220204, 20220420, 20220620, 20220818, 20221109, 20221208, 20230214,
          20230530, 20230711, 20230804, 20231201, 20240202, 20240403, 20240528, 20240801, 20241001,
          20241206, 20250207, 20250625, 20251014, 20251211, 20260216, 20260522, 20260625);

  static S390Tools of(Process process) {
    return new S390Tools(process.sys().tools());
  }

  boolean has(S390Change change) {
    return release().isSince(change.since());
  }

  /// Whether they print as the document of June 2019 shows it.
  boolean isDocument() {
    return tools.name().equals(Tools.DOCUMENT.name());
  }

  private Release release() {
    return tools.s390Tools();
  }

  /// What chzdev and lszdev print for -v.
  String release(String program) {
    return "%s version %s-build-%d\n"
        .formatted(program, release(), BUILT.get(release().minor() - 9));
  }

  /// What a program prints for -v, with the years of its copyright.
  String version(String program, String years) {
    return release(program) + "Copyright IBM Corp. " + years + "\n";
  }
}
