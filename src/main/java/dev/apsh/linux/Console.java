package dev.apsh.linux;

import java.util.List;
import java.util.Optional;

/// The support element's console, and the SCLP, as an administrator works with them.
///
/// What is refused is said in a sentence; empty when it was done.
public interface Console {

  /// What the support element shows: adapters with type and state, LPARs with what they have.
  List<String> status();

  Optional<String> configureOn(List<Integer> adapters);

  Optional<String> configureOff(List<Integer> adapters);

  /// The "Change LPAR Cryptographic Controls" task, adding.
  Optional<String> add(Kind kind, List<Integer> numbers, Optional<String> lpar);

  /// The "Change LPAR Cryptographic Controls" task, removing.
  Optional<String> remove(Kind kind, List<Integer> numbers, Optional<String> lpar);

  /// The SCLP command "Configure Adjunct Processor", from this Linux's LPAR.
  Optional<String> sclpConfigure(int adapter);

  /// The SCLP command "Deconfigure Adjunct Processor", from this Linux's LPAR.
  Optional<String> sclpDeconfigure(int adapter);

  /// What is added to or removed from an LPAR.
  enum Kind {
    ADAPTER,
    DOMAIN,
    CONTROL_DOMAIN
  }
}
