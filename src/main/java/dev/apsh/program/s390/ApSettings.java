package dev.apsh.program.s390;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.program.s390.ApMasks.Which;
import dev.apsh.vfs.OpenMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The two masks in the active and in the persistent configuration, as chzdev and lszdev read them.
final class ApSettings {
  private static final String[] FOLDERS = {"/etc", "/etc/udev", "/etc/udev/rules.d"};

  private final S390Call call;
  private final Map<Which, ApMask> active = new EnumMap<>(Which.class);
  private final Map<Which, ApMask> persistent = new EnumMap<>(Which.class);
  private boolean persistentExists;

  ApSettings(S390Call call) {
    this.call = call;
  }

  /// Reads what is meant, under the lock; a run-time error without lock or without AP bus.
  ZdevExit read(boolean readActive, boolean readPersistent) {
    ConfigLock lock = lock();
    if (lock.acquire() != 0) {
      return ZdevExit.RUNTIME_ERROR;
    }
    ApMasks masks = new ApMasks(call);
    boolean bus = true;
    for (Which which : Which.values()) {
      Optional<ApMask> now = masks.active(which);
      bus = bus && now.isPresent();
      if (readActive) {
        now.ifPresent(mask -> active.put(which, mask));
      }
      if (readPersistent) {
        masks.persistent(which).ifPresent(mask -> persistent.put(which, mask));
      }
    }
    persistentExists = readPersistent && (bus || persistent.size() == Which.values().length);
    lock.release();
    return bus || !readActive ? ZdevExit.OK : ZdevExit.RUNTIME_ERROR;
  }

  ConfigLock lock() {
    return new ConfigLock(call.process(), call.process().pid());
  }

  Optional<ApMask> active(Which which) {
    return Optional.ofNullable(active.get(which));
  }

  /// What the rules file says.
  Optional<ApMask> persistent(Which which) {
    return Optional.ofNullable(persistent.get(which));
  }

  /// What holds at boot: what the rules file says, or else what is active.
  Optional<ApMask> atBoot(Which which) {
    return persistent(which).or(() -> new ApMasks(call).active(which));
  }

  boolean persistentExists() {
    return persistentExists;
  }

  void setActive(Which which, ApMask mask) {
    active.put(which, mask);
  }

  void setPersistent(Which which, ApMask mask) {
    persistent.put(which, mask);
  }

  void removePersistent(Which which) {
    persistent.remove(which);
  }

  /// Writes a mask to sysfs; what the kernel says of it is not heeded.
  void writeActive(Which which) {
    call.directory(SysDirectory.BUS)
        .ifPresent(bus -> active(which).ifPresent(mask -> bus.write(which.word(), "" + mask)));
  }

  /// Writes the rules file anew, or removes it when it would say nothing; false when it cannot be.
  boolean writePersistent() {
    call.process()
        .sys()
        .files()
        .unlink(call.process().cwd(), UdevRules.PATH, call.process().caller());
    if (persistent.isEmpty()) {
      return true;
    }
    for (String folder : FOLDERS) {
      call.process()
          .sys()
          .files()
          .makeDirectory(call.process().cwd(), folder, 0755, call.process().caller());
    }
    if (!(call.process().channel(UdevRules.PATH, OpenMode.WRITE)
        instanceof Done<Channel>(Channel channel))) {
      return false;
    }
    channel.write(Bytes.of(UdevRules.text(call.tools(), persistent)));
    return true;
  }
}
