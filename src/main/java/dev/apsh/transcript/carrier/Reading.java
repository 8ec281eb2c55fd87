package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.document.Prompts;
import dev.apsh.transcript.document.Stand;
import java.util.ArrayList;
import java.util.List;

/// What a carrier has to know to read a document.
///
/// @param declared prompts that the document declares beside the usual ones
public record Reading(Catalogue catalogue, List<Stand> declared) {
  public Reading {
    declared = List.copyOf(declared);
  }

  public static Reading of(Catalogue catalogue) {
    return new Reading(catalogue, List.of());
  }

  /// The same with more prompts, which count first.
  public Reading and(List<Stand> more) {
    List<Stand> all = new ArrayList<>(more);
    all.addAll(declared);
    return new Reading(catalogue, all);
  }

  public Prompts prompts() {
    return new DocumentPrompts(catalogue, declared);
  }

  BlockKinds kinds() {
    return new BlockKinds(catalogue, prompts());
  }
}
