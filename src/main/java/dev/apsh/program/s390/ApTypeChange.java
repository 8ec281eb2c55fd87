package dev.apsh.program.s390;

import dev.apsh.program.s390.ApMasks.Which;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A change of the device type ap: settings that are specified or removed, in the active
/// configuration, the persistent one, or both.
final class ApTypeChange {
  private final S390Call call;
  private final ZdevVoice voice;
  private final ApSettings settings;
  private final boolean active;
  private final boolean persistent;
  private final Map<Which, String> specified = new EnumMap<>(Which.class);
  private final Set<Which> removed = EnumSet.noneOf(Which.class);
  private final Map<Which, ApMask> gained = new EnumMap<>(Which.class);
  private final Map<Which, ApMask> gainedAtBoot = new EnumMap<>(Which.class);

  ApTypeChange(S390Call call, ZdevVoice voice, boolean active, boolean persistent) {
    this.call = call;
    this.voice = voice;
    this.settings = new ApSettings(call);
    this.active = active;
    this.persistent = persistent;
  }

  ZdevExit read() {
    return settings.read(active, persistent);
  }

  static Optional<Which> named(String name) {
    for (Which which : Which.values()) {
      if (which.word().equals(name)) {
        return Optional.of(which);
      }
    }
    return Optional.empty();
  }

  /// `--remove-all`: what the rules file says, since the active masks cannot be removed.
  ZdevExit removeAll() {
    for (Which which : Which.values()) {
      if (persistent && settings.persistent(which).isPresent()) {
        removed.add(which);
      }
    }
    return removed.isEmpty()
        ? voice.later(ZdevExit.SETTING_NOT_FOUND, "No removable settings found")
        : ZdevExit.OK;
  }

  /// `--remove`
  ZdevExit remove(List<String> names) {
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      Optional<Which> which = named(name);
      if (active && which.isPresent()) {
        return voice.later(
            ZdevExit.USAGE, "Cannot remove setting '" + name + "' from the active configuration");
      }
      if (which.isPresent() && settings.persistent(which.get()).isPresent()) {
        removed.add(which.get());
      } else if (!missing.contains(name)) {
        missing.add(name);
      }
    }
    return missing.isEmpty()
        ? ZdevExit.OK
        : voice.later(
            ZdevExit.SETTING_NOT_FOUND, "Setting not found: " + String.join(" ", missing));
  }

  /// `apmask=…`, `aqmask=…`
  ZdevExit specify(List<String> texts, boolean force) {
    for (String text : texts) {
      String name = text.substring(0, text.indexOf('='));
      Optional<Which> which = named(name);
      if (which.isEmpty()) {
        return voice.later(
            ZdevExit.ATTRIBUTE_NOT_FOUND, "Unknown device type attribute specified: " + name);
      }
      if (specified.containsKey(which.get()) && !force) {
        return voice.later(
            ZdevExit.INVALID_SETTING,
            "Cannot specify multiple values for attribute '" + name + "' (*)");
      }
      specified.put(which.get(), text.substring(name.length() + 1));
      removed.remove(which.get());
    }
    return ZdevExit.OK;
  }

  /// Whether anything is other than it was read.
  boolean isNeeded() {
    if (!removed.isEmpty()) {
      return true;
    }
    for (Map.Entry<Which, String> each : specified.entrySet()) {
      boolean sameNow = is(settings.active(each.getKey()), each.getValue());
      boolean sameAtBoot = is(settings.persistent(each.getKey()), each.getValue());
      if ((active && !sameNow) || (persistent && !sameAtBoot)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Optional<ApMask> mask, String value) {
    return mask.map(ApMask::ranges).filter(value::equals).isPresent();
  }

  /// What -V says has changed.
  String changes() {
    List<String> words = new ArrayList<>();
    for (Which which : Which.values()) {
      if (removed.contains(which)) {
        words.add("-" + which.word());
      } else if (specified.containsKey(which)) {
        words.add(which.word() + "=" + specified.get(which));
      }
    }
    return String.join(" ", words);
  }

  /// Checks and writes, under the lock.
  ///
  /// @param trial --dry-run: the rules file stays, though not the active masks, as in the original
  ZdevExit write(boolean trial) {
    ConfigLock lock = settings.lock();
    if (lock.acquire() != 0) {
      return ZdevExit.RUNTIME_ERROR;
    }
    ZdevExit exit = checked();
    if (exit == ZdevExit.OK && active) {
      specified.keySet().forEach(settings::writeActive);
    }
    boolean writes = persistent && !(specified.isEmpty() && removed.isEmpty());
    if (exit == ZdevExit.OK && writes && !trial && !settings.writePersistent()) {
      voice.error(ZdevExit.RUNTIME_ERROR, "Could not write to file " + UdevRules.PATH);
    }
    lock.release();
    return exit;
  }

  private ZdevExit checked() {
    ZdevExit exit = active ? applyActive() : ZdevExit.OK;
    if (exit == ZdevExit.OK && persistent) {
      exit = applyPersistent();
    }
    return exit == ZdevExit.OK && hasConflicts() ? ZdevExit.INVALID_CONFIG : exit;
  }

  private ZdevExit applyActive() {
    for (Map.Entry<Which, String> each : specified.entrySet()) {
      Which which = each.getKey();
      ApMask before = settings.active(which).orElseGet(ApMask::empty);
      Optional<ApMask> after = MaskInput.apply(before, each.getValue());
      if (after.isEmpty()) {
        return invalid(each.getValue());
      }
      gained.put(which, after.get().minus(before));
      settings.setActive(which, after.get());
    }
    return ZdevExit.OK;
  }

  private ZdevExit applyPersistent() {
    removed.forEach(settings::removePersistent);
    for (Map.Entry<Which, String> each : specified.entrySet()) {
      Which which = each.getKey();
      Optional<ApMask> before = settings.atBoot(which);
      if (before.isEmpty()) {
        return ZdevExit.ASSERTION;
      }
      Optional<ApMask> after = MaskInput.apply(before.get(), each.getValue());
      if (after.isEmpty()) {
        return invalid(each.getValue());
      }
      gainedAtBoot.put(which, after.get().minus(before.get()));
      settings.setPersistent(which, after.get());
    }
    return ZdevExit.OK;
  }

  private ZdevExit invalid(String value) {
    return voice.error(ZdevExit.INVALID_SETTING, "Invalid input string " + value);
  }

  private boolean hasConflicts() {
    List<String> lines = new ArrayList<>();
    if (active) {
      ApMask adapters = settings.active(Which.APMASK).orElseGet(ApMask::empty);
      ApMask domains = settings.active(Which.AQMASK).orElseGet(ApMask::empty);
      conflicts(lines, gained, adapters, domains, false);
    }
    if (persistent) {
      ApMask adapters = settings.atBoot(Which.APMASK).orElseGet(ApMask::empty);
      ApMask domains = settings.atBoot(Which.AQMASK).orElseGet(ApMask::empty);
      conflicts(lines, gainedAtBoot, adapters, domains, true);
    }
    lines.forEach(line -> voice.say(call.name() + ": " + line));
    return !lines.isEmpty();
  }

  /// Only what the host gains can conflict: new adapters with all its domains, and the reverse.
  private void conflicts(
      List<String> lines,
      Map<Which, ApMask> gains,
      ApMask adapters,
      ApMask domains,
      boolean atBoot) {
    ApMask newAdapters = gains.getOrDefault(Which.APMASK, ApMask.empty());
    ApMask newDomains = gains.getOrDefault(Which.AQMASK, ApMask.empty());
    ApConflicts found = new ApConflicts(call);
    lines.addAll(found.ofHost(VfioDevice.host(newAdapters, domains), Which.APMASK, atBoot));
    lines.addAll(found.ofHost(VfioDevice.host(adapters, newDomains), Which.AQMASK, atBoot));
  }
}
