package dev.apsh.kernel;

import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Policy.AssignAgain;
import dev.apsh.kernel.Policy.AssignNeeds;
import dev.apsh.kernel.Policy.AssignWithGuest;
import dev.apsh.kernel.Policy.BindingsTold;
import dev.apsh.kernel.Policy.ConfiguredOff;
import dev.apsh.kernel.Policy.CreateExhausted;
import dev.apsh.kernel.Policy.DefaultDomain;
import dev.apsh.kernel.Policy.DepthShown;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Policy.GuestMatrixFile;
import dev.apsh.kernel.Policy.InUseLog;
import dev.apsh.kernel.Policy.InterruptShown;
import dev.apsh.kernel.Policy.LongMatrix;
import dev.apsh.kernel.Policy.MaskConflict;
import dev.apsh.kernel.Policy.MaskRevision;
import dev.apsh.kernel.Policy.MdevCore;
import dev.apsh.kernel.Policy.NewestAdapter;
import dev.apsh.kernel.Policy.OldAdapters;
import dev.apsh.kernel.Policy.OnlineStore;
import dev.apsh.kernel.Policy.PollParsing;
import dev.apsh.kernel.Policy.RemoveInUse;
import dev.apsh.kernel.Policy.ResetFailure;
import dev.apsh.kernel.Policy.SecondDevice;
import dev.apsh.kernel.Policy.StatusInUse;
import dev.apsh.kernel.Policy.UnassignResets;
import dev.apsh.kernel.Policy.UnbindResets;
import dev.apsh.kernel.Policy.UsualTools;
import java.util.List;
import java.util.stream.Collectors;

/// The kernels that there are, each stated as what it changes in the one before.
public final class Profiles {
  private static final List<ModuleSpec> OLD_MODULES =
      List.of(
          new ModuleSpec("zcrypt", 114688, List.of()),
          new ModuleSpec("zcrypt_cex4", 16384, List.of("zcrypt")),
          new ModuleSpec("zcrypt_cex2a", 16384, List.of("zcrypt")),
          new ModuleSpec("zcrypt_cex2c", 16384, List.of("zcrypt")),
          new ModuleSpec("vfio", 40960, List.of()),
          new ModuleSpec("mdev", 24576, List.of("vfio")),
          new ModuleSpec("vfio_mdev", 16384, List.of("vfio", "mdev")),
          new ModuleSpec("kvm", 389120, List.of()),
          new ModuleSpec("vfio_ap", 32768, List.of("kvm", "vfio_mdev", "mdev", "vfio", "zcrypt")));

  private static final List<ModuleSpec> NEW_MODULES =
      List.of(
          new ModuleSpec("zcrypt", 126976, List.of()),
          new ModuleSpec("zcrypt_cex4", 20480, List.of("zcrypt")),
          new ModuleSpec("zcrypt_cex2a", 16384, List.of("zcrypt")),
          new ModuleSpec("zcrypt_cex2c", 16384, List.of("zcrypt")),
          new ModuleSpec("vfio", 57344, List.of()),
          new ModuleSpec("mdev", 28672, List.of("vfio")),
          new ModuleSpec("kvm", 557056, List.of()),
          new ModuleSpec("vfio_ap", 65536, List.of("kvm", "mdev", "vfio", "zcrypt")));

  private static final List<ModuleSpec> NEWEST_MODULES =
      NEW_MODULES.stream().filter(module -> !module.name().startsWith("zcrypt_cex2")).toList();

  private static final KernelProfile LINUX_4_20 =
      KernelProfile.of(
              "linux-4.20",
              "4.20.17",
              "Linux 4.20, the first with vfio_ap: queues must be bound to be assigned, no hot plug",
              OLD_MODULES,
              AssignNeeds.BOUND_QUEUE,
              AssignWithGuest.REFUSED,
              AssignAgain.CHECKED_AGAIN,
              InUseLog.SILENT,
              MaskConflict.ALLOWED,
              GuestMasks.MATRIX_AT_START,
              GuestMatrixFile.ABSENT,
              UnassignResets.NOTHING,
              UnbindResets.NOTHING,
              ResetFailure.ANY,
              ConfiguredOff.REMOVED,
              CreateExhausted.EPERM,
              RemoveInUse.EBUSY,
              LongMatrix.BEHIND_PAGE,
              SecondDevice.WITHOUT_EFFECT,
              MaskRevision.ALWAYS,
              BindingsTold.NEVER,
              OldAdapters.EXIST,
              NewestAdapter.CEX6,
              DefaultDomain.MOST_QUEUES,
              PollParsing.LEADING_NUMBER,
              OnlineStore.ALWAYS,
              DepthShown.LESS_ONE,
              InterruptShown.REMEMBERED,
              StatusInUse.ANY_GUEST,
              MdevCore.WITHOUT_MATRIX_BUS,
              UsualTools.DOCUMENT)
          .with(Feature.VFIO_AP_BIND, Feature.HWRNG_SEED);

  private static final KernelProfile DOCUMENT =
      LINUX_4_20
          .next(
              "document",
              "5.1.0",
              "the kernel of the document's patch series of June 2019: hot plug, guest_matrix",
              AssignNeeds.NOT_RESERVED,
              AssignWithGuest.LIVE,
              MaskConflict.EADDRINUSE,
              UnbindResets.THE_QUEUE,
              GuestMasks.MATRIX,
              GuestMatrixFile.ENODEV_WITHOUT_GUEST,
              MdevCore.VFIO_MDEV)
          .with(
              Feature.AP_ADAPTER_MASK,
              Feature.MAX_DOMAIN_AT_ONCE,
              Feature.QUEUE_RESET,
              Feature.GUEST_INTERRUPTS)
          .without(Feature.VFIO_AP_BIND);

  private static final KernelProfile LINUX_6_1 =
      DOCUMENT
          .next(
              "linux-6.1",
              "6.1.192",
              "Linux 6.1 with its stable fixes, as in Debian 12: a guest gets what is bound",
              AssignAgain.DOES_NOTHING,
              InUseLog.BY_CASE,
              MaskConflict.EBUSY,
              GuestMasks.FILTERED,
              GuestMatrixFile.ALWAYS,
              UnassignResets.UNASSIGNED,
              ConfiguredOff.STAY,
              CreateExhausted.EUSERS,
              RemoveInUse.BLOCKS,
              SecondDevice.EPERM,
              MaskRevision.WHEN_CHANGED_WITH_UEVENT,
              BindingsTold.AFTER_EACH_PROBE,
              NewestAdapter.CEX8,
              DefaultDomain.FIRST_USABLE,
              OnlineStore.CONFIGURED,
              StatusInUse.IN_GUESTS_MASKS,
              MdevCore.VFIO_AP_MDEV,
              UsualTools.S390_TOOLS_2_16)
          .with(
              Feature.VFIO_AP_BIND,
              Feature.AP_MAX_ADAPTER_ID,
              Feature.SCANS,
              Feature.BINDINGS,
              Feature.CARD_CONFIG,
              Feature.QUEUES_START_UNBOUND,
              Feature.CHKSTOP,
              Feature.MAX_MSG_SIZE,
              Feature.CCA_INFO,
              Feature.EP11_INFO,
              Feature.KEPT_ANSWERS,
              Feature.QUEUE_STATUS,
              Feature.USEIRQ,
              Feature.CONFIG_CHANGED,
              Feature.ONLINE_UEVENTS,
              Feature.VFIO_DEVICES,
              Feature.ZCRYPT_CONTROL_MASK,
              Feature.MDEV_STATE,
              Feature.UEVENT_ERRNO,
              Feature.LATE_MODULE_UEVENTS)
          .withModules(NEW_MODULES);

  private static final KernelProfile LINUX_6_12 =
      LINUX_6_1
          .next(
              "linux-6.12",
              "6.12.117",
              "Linux 6.12 with its stable fixes, as in Debian 13: ap_config, QEMU is asked to unplug",
              UnassignResets.UNASSIGNED_AND_FILTERED,
              UnbindResets.ITS_ADAPTER,
              ResetFailure.NOT_OFF_OR_STOPPED,
              RemoveInUse.ASKS_USER,
              BindingsTold.ONCE_A_SCAN,
              OldAdapters.IGNORED,
              PollParsing.STRICT,
              OnlineStore.CONFIGURED_AND_RUNNING,
              DepthShown.WHOLE,
              InterruptShown.TESTED,
              UsualTools.S390_TOOLS_2_43)
          .with(
              Feature.BUS_FEATURES,
              Feature.QUEUE_FUNCTIONS,
              Feature.AP_CONFIG,
              Feature.MATRIX_FEATURES,
              Feature.MESSAGE_POOL)
          .without(Feature.HWRNG_SEED)
          .withModules(NEWEST_MODULES);

  private static final KernelProfile LINUX_6_19 =
      LINUX_6_12
          .next(
              "linux-6.19",
              "6.19.0",
              "Linux 6.19: driver_override, a stricter check of the masks",
              MaskConflict.EBUSY_FOR_ANY_GAIN,
              PollParsing.STRICT_WITH_ENABLE,
              RemoveInUse.DISARMS_AND_ASKS,
              LongMatrix.CUT)
          .with(
              Feature.BINDINGS_COMPLETE_COUNT,
              Feature.DRIVER_OVERRIDE,
              Feature.REPLY_POOL,
              Feature.SERIAL_OF_DEFAULT_DOMAIN,
              Feature.VFIO_DEVICE_FILES)
          .without(Feature.KEPT_ANSWERS);

  private static final List<KernelProfile> ALL =
      List.of(DOCUMENT, LINUX_4_20, LINUX_6_1, LINUX_6_12, LINUX_6_19);

  private Profiles() {}

  /// The profile that is taken when none is named.
  public static KernelProfile document() {
    return DOCUMENT;
  }

  /// Every profile, the default first, then by age.
  public static List<KernelProfile> all() {
    return ALL;
  }

  /// Refuses with EINVAL a name that is none, and lists those that are.
  public static Outcome<KernelProfile> named(String name) {
    return ALL.stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .map(Outcome::of)
        .orElseGet(() -> new Failed<>(Errno.EINVAL.because(new NoSuchProfile(name))));
  }

  /// A name that no profile has.
  public record NoSuchProfile(String name) implements Cause {
    @Override
    public String facts() {
      return "no kernel profile is named `%s`; there are %s"
          .formatted(name, ALL.stream().map(KernelProfile::name).collect(Collectors.joining(", ")));
    }
  }
}
