package dev.apsh.linux;

import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Policy.UsualTools;

/// The releases of the administrator's tools that are installed on a Linux: programs ask for them,
/// and behave as that release did.
///
/// @param name by which they are chosen: `document`, or the release of s390-tools
public record Tools(String name, Release s390Tools, Release mdevctl) {
  private static final int OLDEST = 16;
  private static final int NEWEST = 43;
  private static final Release OLD_MDEVCTL = Release.of(1, 2);
  private static final Release NEW_MDEVCTL = Release.of(1, 4);

  /// The first release of s390-tools that came after mdevctl 1.4.0.
  private static final Release AFTER_NEW_MDEVCTL = Release.of(2, 37);

  /// The tools of the document's time, June 2019, with its three columns of lszcrypt.
  public static final Tools DOCUMENT = new Tools("document", Release.of(2, 9), OLD_MDEVCTL);

  /// The newest that are imitated.
  public static final Tools NEWEST_KNOWN = of(Release.of(2, NEWEST));

  /// The tools that come with a kernel when none are asked for.
  public static Tools usual(KernelProfile profile) {
    UsualTools usual = profile.the(UsualTools.class);
    if (usual == UsualTools.DOCUMENT) {
      return DOCUMENT;
    }
    return of(Release.of(2, usual == UsualTools.S390_TOOLS_2_16 ? OLDEST : NEWEST));
  }

  private static Tools of(Release release) {
    Release mdevctl = release.isSince(AFTER_NEW_MDEVCTL) ? NEW_MDEVCTL : OLD_MDEVCTL;
    return new Tools(release.toString(), release, mdevctl);
  }

  /// Refuses with EINVAL a name that is neither `document` nor a release of s390-tools from 2.16.0
  /// to 2.43.0; the third number may be left out when it is 0.
  public static Outcome<Tools> named(String name) {
    if (name.equals(DOCUMENT.name)) {
      return Outcome.of(DOCUMENT);
    }
    for (int minor = OLDEST; minor <= NEWEST; minor++) {
      if (name.equals("2." + minor) || name.equals("2." + minor + ".0")) {
        return Outcome.of(of(Release.of(2, minor)));
      }
    }
    return Errno.EINVAL.because(new NoSuchTools(name)).outcome();
  }

  /// These tools with another mdevctl: 1.2.0 or 1.4.0. Refuses with EINVAL any other.
  public Outcome<Tools> withMdevctl(String release) {
    for (Release known : new Release[] {OLD_MDEVCTL, NEW_MDEVCTL}) {
      String text = known.toString();
      if (release.equals(text) || (release + ".0").equals(text)) {
        return Outcome.of(new Tools(name, s390Tools, known));
      }
    }
    return Errno.EINVAL.because(new NoSuchMdevctl(release)).outcome();
  }

  /// A name that no release of s390-tools has.
  public record NoSuchTools(String name) implements Cause {
    @Override
    public String facts() {
      return "no tools are named `%s`; there are %s, and s390-tools %s to %s"
          .formatted(name, DOCUMENT.name, Release.of(2, OLDEST), Release.of(2, NEWEST));
    }
  }

  /// A release of mdevctl that is not imitated.
  public record NoSuchMdevctl(String name) implements Cause {
    @Override
    public String facts() {
      return "no mdevctl `%s`; there are %s and %s".formatted(name, OLD_MDEVCTL, NEW_MDEVCTL);
    }
  }
}
