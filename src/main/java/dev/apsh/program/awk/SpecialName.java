package dev.apsh.program.awk;

import java.util.Optional;

/// The variables that awk itself reads or sets.
enum SpecialName {
  ARGC,
  CONVFMT,
  ERRNO,
  FIELDWIDTHS,
  FILENAME,
  FNR,
  FPAT,
  FS,
  IGNORECASE,
  NF,
  NR,
  OFMT,
  OFS,
  ORS,
  RLENGTH,
  RS,
  RSTART,
  RT,
  SUBSEP;

  static Optional<SpecialName> named(String name) {
    for (SpecialName one : values()) {
      if (one.name().equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
