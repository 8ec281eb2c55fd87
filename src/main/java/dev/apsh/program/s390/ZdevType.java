package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A type of devices that chzdev and lszdev know, as --list-types shows it.
///
/// @param since the change that brought it
/// @param until the change that took it away
record ZdevType(String name, String title, Optional<S390Change> since, Optional<S390Change> until) {
  private static final List<ZdevType> ALL =
      List.of(
          of("dasd", "FICON-attached Direct Access Storage Devices (DASDs)"),
          of("dasd-eckd", "Enhanced Count Key Data (ECKD) DASDs"),
          of("dasd-fba", "Fixed Block Architecture (FBA) DASDs"),
          of("zfcp", "SCSI-over-Fibre Channel (FCP) devices and SCSI devices"),
          of("zfcp-host", "FCP devices"),
          of("zfcp-lun", "zfcp-attached SCSI devices"),
          of("qeth", "OSA-Express and HiperSockets network devices"),
          of("ctc", "Channel-To-Channel (CTC) and CTC-MPC network devices"),
          of("lcs", "LAN-Channel-Station (LCS) network devices").until(S390Change.WITHOUT_LCS),
          of("ap", "Cryptographic Adjunct Processor (AP) device")
              .since(S390Change.AP_CONFIGURATION),
          virtio("", "Virtual I/O (virtio) Channel-Command-Word devices"),
          virtio("-9p", "Virtual I/O 9p devices"),
          virtio("-balloon", "Virtual I/O balloon devices"),
          virtio("-blk", "Virtual I/O block devices"),
          virtio("-console", "Virtual I/O console devices"),
          virtio("-crypto", "Virtual I/O crypto devices"),
          virtio("-fs", "Virtual I/O fs devices"),
          virtio("-gpu", "Virtual I/O gpu devices"),
          virtio("-input", "Virtual I/O input devices"),
          virtio("-mem", "Virtual I/O memory devices"),
          virtio("-net", "Virtual I/O network devices"),
          virtio("-rng", "Virtual I/O rng devices"),
          virtio("-rproc_serial", "Virtual I/O rproc-serial devices"),
          virtio("-scsi", "Virtual I/O scsi devices"),
          virtio("-vsock", "Virtual I/O vsock devices"),
          virtio("-ccw", "Virtual I/O devices (unknown subtype)"),
          of("generic-ccw", "Generic Channel-Command-Word (CCW) devices"));
  private static final List<String> COLUMNS = List.of("TYPE", "DESCRIPTION");

  private static ZdevType of(String name, String title) {
    return new ZdevType(name, title, Optional.empty(), Optional.empty());
  }

  private static ZdevType virtio(String suffix, String title) {
    return of("virtio" + suffix, title).since(S390Change.VIRTIO_DEVICES);
  }

  private ZdevType since(S390Change change) {
    return new ZdevType(name, title, Optional.of(change), until);
  }

  private ZdevType until(S390Change change) {
    return new ZdevType(name, title, since, Optional.of(change));
  }

  /// The types of a release, in its order.
  static List<ZdevType> of(S390Tools tools) {
    return ALL.stream()
        .filter(type -> type.since.map(tools::has).orElse(true))
        .filter(type -> !type.until.map(tools::has).orElse(false))
        .toList();
  }

  /// Whether a release knows a type of that name.
  static boolean exists(S390Tools tools, String name) {
    return of(tools).stream().anyMatch(type -> type.name.equalsIgnoreCase(name));
  }

  /// Prints the types.
  ///
  /// @param lists what --columns was given, as often as it was
  static int list(
      S390Tools tools, ZdevVoice voice, List<String> lists, boolean headings, boolean pairs) {
    List<String> columns = new ArrayList<>();
    lists.forEach(list -> columns.addAll(List.of(list.split(","))));
    columns.removeIf(String::isEmpty);
    for (String column : columns) {
      if (!COLUMNS.contains(column.toUpperCase(Locale.ROOT))) {
        return voice
            .error(ZdevExit.UNKNOWN_COLUMN, "Unknown column name specified: " + column)
            .status();
      }
    }
    List<String> shown = columns.isEmpty() ? COLUMNS : columns;
    List<List<String>> rows =
        of(tools).stream().map(type -> shown.stream().map(type::cell).toList()).toList();
    voice.print(pairs ? ZdevTable.pairs(shown, rows) : ZdevTable.flush(shown, rows, headings));
    return 0;
  }

  private String cell(String column) {
    return column.equalsIgnoreCase("TYPE") ? name : title;
  }
}
