package dev.apsh.program.virsh;

import dev.apsh.program.tool.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Where libvirt's daemon keeps its domains: definitions below /etc, what runs below /run.
final class DomainFiles {
  private static final String DEFINED = "/etc/libvirt/qemu";
  private static final String RUNNING = "/run/libvirt/qemu";
  private static final String LAST_ID = RUNNING + "/last-id";
  private static final String SUFFIX = ".xml";
  private static final String REASON = ".reason";
  private static final String WARNING =
      """
      <!--
      WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
      OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:
        virsh edit %s
      or other application using the libvirt API.
      -->

      """;

  private final Files files;

  DomainFiles(Files files) {
    this.files = files;
  }

  /// The names of all domains.
  List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (String directory : List.of(DEFINED, RUNNING)) {
      for (String file : files.names(directory)) {
        if (file.endsWith(SUFFIX)) {
          names.add(file.substring(0, file.length() - SUFFIX.length()));
        }
      }
    }
    return List.copyOf(names);
  }

  Optional<Xml> definition(String name) {
    return read(DEFINED, name);
  }

  /// The status of a run: a `domstatus` with the domain in it.
  Optional<Xml> status(String name) {
    return read(RUNNING, name);
  }

  private Optional<Xml> read(String directory, String name) {
    Optional<String> text = files.text(directory + "/" + name + SUFFIX);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(XmlReader.read(text.get(), "domain_definition"));
    } catch (LibvirtError e) {
      return Optional.empty();
    }
  }

  void define(String name, Xml xml) throws LibvirtError {
    write(DEFINED, name, WARNING.formatted(name) + xml.format());
  }

  void undefine(String name) {
    files.remove(DEFINED + "/" + name + SUFFIX);
    files.remove(RUNNING + "/" + name + REASON);
  }

  void run(String name, Xml status) throws LibvirtError {
    write(RUNNING, name, status.format());
  }

  /// @param reason why it ended, in a word
  void ended(String name, String reason) {
    files.remove(RUNNING + "/" + name + SUFFIX);
    files.write(RUNNING + "/" + name + REASON, reason + "\n");
  }

  /// Why its last run ended, as far as the daemon knows.
  String lastReason(String name) {
    return files.text(RUNNING + "/" + name + REASON).map(String::strip).orElse("unknown");
  }

  /// The number of the next run.
  int nextId() throws LibvirtError {
    int next = files.text(LAST_ID).map(text -> Integer.parseInt(text.strip())).orElse(0) + 1;
    files.makeDirectories(RUNNING);
    files.write(LAST_ID, next + "\n");
    return next;
  }

  private void write(String directory, String name, String text) throws LibvirtError {
    files.makeDirectories(directory);
    String path = directory + "/" + name + SUFFIX;
    var no = files.write(path, text);
    if (no.isPresent()) {
      throw LibvirtError.plain(
          "cannot create config file '" + path + "': " + no.get().errno().text());
    }
  }
}
