package dev.apsh.transcript;

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

  Prompts prompts() {
    return new DocumentPrompts(catalogue, declared);
  }

  BlockKinds kinds() {
    return new BlockKinds(catalogue, prompts());
  }
}
