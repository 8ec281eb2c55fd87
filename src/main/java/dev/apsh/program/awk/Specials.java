package dev.apsh.program.awk;

import java.util.EnumMap;
import java.util.Map;

/// The values of the variables that awk itself reads or sets.
final class Specials {
  private final Run run;
  private final Map<SpecialName, Value> values = new EnumMap<>(SpecialName.class);
  private String ofs = " ";
  private String ors = "\n";
  private String ofmt = "%.6g";
  private String convfmt = "%.6g";
  private String subsep = "\u001c";
  private long nr;
  private long fnr;

  Specials(Run run) {
    this.run = run;
    for (SpecialName name : SpecialName.values()) {
      values.put(name, Value.EMPTY);
    }
    values.put(SpecialName.CONVFMT, Value.of(convfmt));
    values.put(SpecialName.OFMT, Value.of(ofmt));
    values.put(SpecialName.OFS, Value.of(ofs));
    values.put(SpecialName.ORS, Value.of(ors));
    values.put(SpecialName.SUBSEP, Value.of(subsep));
    values.put(SpecialName.FS, Value.of(" "));
    values.put(SpecialName.RS, Value.of("\n"));
    values.put(SpecialName.FPAT, Value.of("[^[:space:]]+"));
    values.put(SpecialName.RSTART, Value.ZERO);
    values.put(SpecialName.RLENGTH, Value.of(-1));
    values.put(SpecialName.IGNORECASE, Value.ZERO);
  }

  Value get(SpecialName name) {
    return switch (name) {
      case NR -> Value.of((double) nr);
      case FNR -> Value.of((double) fnr);
      case NF -> Value.of(run.record().count());
      default -> values.getOrDefault(name, Value.EMPTY);
    };
  }

  void set(SpecialName name, Value value) {
    values.put(name, value);
    switch (name) {
      case NR -> nr = (long) value.number();
      case FNR -> fnr = (long) value.number();
      case NF -> run.record().count(value.number());
      case OFS -> ofs = run.text(value);
      case ORS -> ors = run.text(value);
      case OFMT -> ofmt = run.text(value);
      case CONVFMT -> convfmt = run.text(value);
      case SUBSEP -> subsep = run.text(value);
      case FS -> run.splitBy(Splitter.of(run, run.text(value)));
      case FPAT -> run.splitBy(Splitter.matching(run, run.text(value)));
      case FIELDWIDTHS -> run.splitBy(Splitter.widths(run, run.text(value)));
      case IGNORECASE -> run.regexes().ignoreCase(value.isTrue());
      default -> {}
    }
  }

  /// Sets a variable that has no effect beyond itself.
  void tell(SpecialName name, Value value) {
    values.put(name, value);
  }

  void countRecord() {
    nr++;
    fnr++;
  }

  /// No file is read now.
  void betweenFiles() {
    fnr = 0;
  }

  void beginFile(String name) {
    fnr = 0;
    values.put(SpecialName.FILENAME, Value.of(name));
  }

  long fnr() {
    return fnr;
  }

  String text(SpecialName name) {
    return run.text(get(name));
  }

  String ofs() {
    return ofs;
  }

  String ors() {
    return ors;
  }

  String ofmt() {
    return ofmt;
  }

  String convfmt() {
    return convfmt;
  }

  String subsep() {
    return subsep;
  }
}
