package dev.apsh.transcript;

import java.util.ArrayList;
import java.util.List;

/// What a carrier has to know to read a document.
///
/// @param declared prompts that the document declares beside the usual ones
record Reading(Catalogue catalogue, List<Stand> declared) {
  Reading {
    declared = List.copyOf(declared);
  }

  static Reading of(Catalogue catalogue) {
    return new Reading(catalogue, List.of());
  }

  /// The same with more prompts, which count first.
  Reading and(List<Stand> more) {
    List<Stand> all = new ArrayList<>(more);
    all.addAll(declared);
    return new Reading(catalogue, all);
  }

  Prompts prompts() {
    return new DocumentPrompts(catalogue, declared);
  }

  BlockKinds kinds() {
    return new BlockKinds(catalogue, prompts());
  }
}
