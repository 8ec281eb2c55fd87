package dev.apsh.lab;

import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.linux.ApInstructions;
import java.util.Optional;
import java.util.OptionalInt;

/// The AP instructions of one Linux, over the facility that it has.
record Instructions(ApFacility facility) implements ApInstructions {

  @Override
  public boolean areInstalled() {
    return facility.has(Facility.AP);
  }

  @Override
  public Optional<Configuration> qci() {
    return facility.query().map(Instructions::words);
  }

  private static Configuration words(ApConfiguration configuration) {
    ApMatrix matrix = configuration.matrix();
    return new Configuration(
        new Masks(
            matrix.adapters().toString(),
            matrix.domains().toString(),
            matrix.controlDomains().toString()),
        configuration.maxAdapter(),
        configuration.maxDomain());
  }

  @Override
  public int tapq(int adapter, int domain) {
    return facility.test(new Apqn(adapter, domain)).code().code();
  }

  @Override
  public int nqap(int adapter, int domain, OptionalInt controlDomain) {
    Apqn apqn = new Apqn(adapter, domain);
    ResponseCode code =
        controlDomain.isPresent()
            ? facility.enqueue(apqn, controlDomain.getAsInt())
            : facility.enqueue(apqn);
    return code.code();
  }

  @Override
  public int dqap(int adapter, int domain) {
    return facility.dequeue(new Apqn(adapter, domain)).code();
  }
}
