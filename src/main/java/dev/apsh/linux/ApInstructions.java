package dev.apsh.linux;

import java.util.Optional;
import java.util.OptionalInt;

/// The AP instructions, as a program of ours issues them; each gives a response code, 0 to 255.
public interface ApInstructions {

  /// Whether they are installed at all.
  boolean areInstalled();

  /// PQAP(QCI); empty without facility 12.
  Optional<Configuration> qci();

  /// PQAP(TAPQ)
  int tapq(int adapter, int domain);

  /// NQAP of a command that changes `controlDomain`, or nothing when there is none.
  int nqap(int adapter, int domain, OptionalInt controlDomain);

  /// DQAP
  int dqap(int adapter, int domain);

  /// What QCI answers: masks as `0x` and 64 hex digits, and the highest numbers.
  record Configuration(Masks masks, int highestAdapter, int highestDomain) {}

  /// Three masks, each as `0x` and 64 hex digits.
  ///
  /// @param apm adapters
  /// @param aqm usage domains
  /// @param adm control domains
  record Masks(String apm, String aqm, String adm) {}
}
