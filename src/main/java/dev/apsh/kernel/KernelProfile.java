package dev.apsh.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A kernel as far as it differs from others: one answer to each question, and what it has.
public final class KernelProfile {
  private final String name;
  private final String release;
  private final String summary;
  private final Map<Class<?>, Policy> policies;
  private final Set<Feature> features;
  private final List<ModuleSpec> modules;

  private KernelProfile(
      Identity identity,
      Map<Class<?>, Policy> policies,
      Set<Feature> features,
      List<ModuleSpec> modules) {
    this.name = identity.name;
    this.release = identity.release;
    this.summary = identity.summary;
    this.policies = policies;
    this.features = features;
    this.modules = modules;
  }

  private record Identity(String name, String release, String summary) {}

  /// A profile that states everything itself.
  static KernelProfile of(
      String name, String release, String summary, List<ModuleSpec> modules, Policy... policies) {
    Map<Class<?>, Policy> all = new LinkedHashMap<>();
    for (Policy policy : policies) {
      all.put(policy.getClass(), policy);
    }
    Set<Feature> none = EnumSet.noneOf(Feature.class);
    return new KernelProfile(new Identity(name, release, summary), all, none, modules);
  }

  /// A profile that is as this one but for its name and these policies.
  KernelProfile next(String nextName, String nextRelease, String nextSummary, Policy... changed) {
    Map<Class<?>, Policy> all = new LinkedHashMap<>(policies);
    for (Policy policy : changed) {
      all.put(policy.getClass(), policy);
    }
    Identity identity = new Identity(nextName, nextRelease, nextSummary);
    return new KernelProfile(identity, all, features, modules);
  }

  KernelProfile with(Feature... more) {
    Set<Feature> all = EnumSet.copyOf(features);
    all.addAll(Arrays.asList(more));
    return new KernelProfile(new Identity(name, release, summary), policies, all, modules);
  }

  KernelProfile without(Feature... fewer) {
    Set<Feature> rest = EnumSet.copyOf(features);
    Arrays.asList(fewer).forEach(rest::remove);
    return new KernelProfile(new Identity(name, release, summary), policies, rest, modules);
  }

  KernelProfile withModules(List<ModuleSpec> next) {
    return new KernelProfile(new Identity(name, release, summary), policies, features, next);
  }

  public String name() {
    return name;
  }

  /// As uname -r prints it.
  public String release() {
    return release;
  }

  /// One line that says which kernel this is.
  public String summary() {
    return summary;
  }

  /// This profile's answer to a question.
  public <P extends Policy> P the(Class<P> question) {
    Policy answer = policies.get(question);
    if (answer == null) {
      throw new IllegalStateException(name + " does not answer " + question.getSimpleName());
    }
    return question.cast(answer);
  }

  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /// The modules that can be loaded, each after those that it depends on.
  public List<ModuleSpec> modules() {
    return modules;
  }

  public Optional<ModuleSpec> module(String moduleName) {
    for (ModuleSpec module : modules) {
      if (module.name().equals(moduleName)) {
        return Optional.of(module);
      }
    }
    return Optional.empty();
  }

  /// All answers, in a fixed order.
  public List<Policy> policies() {
    return List.copyOf(policies.values());
  }

  public Set<Feature> features() {
    return Collections.unmodifiableSet(features);
  }

  /// Where `other` differs from this one, question by question.
  public List<Difference> differences(KernelProfile other) {
    List<Difference> found = new ArrayList<>();
    for (Policy mine : policies()) {
      Policy theirs = other.policies.get(mine.getClass());
      if (theirs != null && theirs != mine) {
        PolicyWords words = mine.inWords();
        found.add(
            new Difference(
                words.question(), words.answer(), theirs.inWords().answer(), words.rule()));
      }
    }
    for (Feature feature : Feature.values()) {
      if (has(feature) != other.has(feature)) {
        found.add(
            new Difference(feature.words(), yes(feature), other.yes(feature), feature.rule()));
      }
    }
    return found;
  }

  private String yes(Feature feature) {
    return has(feature) ? "yes" : "no";
  }

  /// A question that two kernels answer differently.
  public record Difference(String question, String mine, String theirs, String rule) {}

  @Override
  public String toString() {
    return name;
  }
}
