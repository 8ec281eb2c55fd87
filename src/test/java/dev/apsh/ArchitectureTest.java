package dev.apsh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The rules of the design: which package may use which, and which alone touch the real computer.
final class ArchitectureTest {
  private static final String ROOT = "dev.apsh";
  private static final String GENERATED = "dev\\.apsh\\.shell\\.grammar\\.Apsh(Lexer|Parser).*";

  private static final String ANTLR = "org.antlr.v4.runtime..";
  private static final String JSON = "tools.jackson.core..";
  private static final String XML = "javax.xml..";
  private static final String SAX = "org.xml.sax..";
  private static final String DOM = "org.w3c.dom..";

  /// From the bottom up; `zcrypt` and `vfio` stand beside each other.
  private static final List<String> MODEL =
      List.of(
          "ap",
          "kernel",
          "vfs",
          "device",
          "hardware",
          "bus",
          "zcrypt",
          "vfio",
          "linux",
          "guest",
          "lab");

  /// A package, the packages of ours that it may use, and what else beside Java's own.
  record Row(String name, Collection<String> uses, List<String> libraries) {
    Row(String name, Collection<String> uses, String... libraries) {
      this(name, uses, List.of(libraries));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// `console` is not in it: it may use everything.
  private static final List<Row> TABLE =
      List.of(
          new Row("ap", Set.of()),
          new Row("kernel", Set.of()),
          new Row("vfs", Set.of("kernel")),
          new Row("device", below("device")),
          new Row("hardware", Set.of("ap", "kernel")),
          new Row("bus", below("bus")),
          new Row("zcrypt", below("zcrypt")),
          new Row("vfio", below("zcrypt")),
          new Row("linux", below("linux")),
          new Row("guest", below("guest")),
          new Row("lab", below("lab"), JSON),
          new Row("shell", Set.of("kernel", "vfs", "linux"), ANTLR),
          new Row("program", Set.of("kernel", "vfs", "linux", "shell"), XML, SAX, DOM),
          new Row("session", with(MODEL, "shell", "program", "transcript"), JSON),
          new Row("lint", with(MODEL, "shell", "program", "session", "transcript")),
          new Row("trace", MODEL, JSON),
          new Row("transcript", Set.of(), "javax.xml.stream.."));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(ROOT)
          .that(not(nameMatching(GENERATED)));

  private static List<String> below(String name) {
    return MODEL.subList(0, MODEL.indexOf(name));
  }

  private static List<String> with(List<String> names, String... more) {
    return Stream.concat(names.stream(), Stream.of(more)).toList();
  }

  private static String subtree(String name) {
    return ROOT + "." + name + "..";
  }

  @ParameterizedTest
  @FieldSource("TABLE")
  void aPackageUsesOnlyWhatTheDesignAllows(Row row) {
    String[] allowed =
        Stream.of(
                Stream.of("java..", "org.jspecify.annotations..", subtree(row.name)),
                row.uses.stream().map(ArchitectureTest::subtree),
                row.libraries.stream())
            .flatMap(names -> names)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(subtree(row.name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(CLASSES);
  }

  @Test
  void everyClassIsInAPackageOfTheDesign() {
    Set<String> known =
        Stream.concat(TABLE.stream().map(Row::name), Stream.of("console")).collect(toSet());
    assertThat(CLASSES).hasSizeGreaterThan(100);
    assertThat(CLASSES.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(known);
  }

  @Test
  void noPackageDependsOnItself() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsAndKnowsNoNull() {
    assertThat(packages()).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void noPackageIsNamedAfterNothing() {
    assertThat(packages())
        .extracting(JavaPackage::getRelativeName)
        .doesNotContain("util", "common", "impl", "helper", "manager");
  }

  private static Set<JavaPackage> packages() {
    return CLASSES.stream().map(JavaClass::getPackage).collect(toSet());
  }

  @Test
  void onlyTheConsoleSeesSpringAndTheTerminal() {
    outside("console")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.jline..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void onlyTheConsoleHasTheStandardStreamsAndEndsTheProgram() {
    outside("console")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessTargetWhere(calls(System.class, "getenv|getProperty|getProperties"))
        .check(CLASSES);
  }

  @Test
  void onlyTheConsoleHasTheRealClock() {
    outside("console")
        .should()
        .accessTargetWhere(calls(System.class, "currentTimeMillis|nanoTime"))
        .orShould()
        .accessTargetWhere(calls(java.time.Instant.class, "now"))
        .orShould()
        .accessTargetWhere(calls(java.time.InstantSource.class, "system"))
        .orShould()
        .accessTargetWhere(calls(java.time.Clock.class, "system.*|tick.*"))
        .orShould()
        .accessTargetWhere(calls(Thread.class, "sleep"))
        .check(CLASSES);
  }

  @Test
  void nothingIsRandom() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.util.random.RandomGenerator.class)
        .orShould()
        .accessTargetWhere(calls(Math.class, "random"))
        .orShould()
        .accessTargetWhere(calls(java.util.UUID.class, "randomUUID"))
        .check(CLASSES);
  }

  @Test
  void nothingThatIsSimulatedReachesTheRealFiles() {
    outside("console", "lab", "session", "trace", "transcript")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.io\\.(Random.*|File.*)"))
        .check(CLASSES);
  }

  @Test
  void nothingReachesTheNetworkOrAnotherProcess() {
    noClasses()
        .should()
        .dependOnClassesThat(nameMatching("java\\.net\\..*(Socket|Connection|Client).*"))
        .orShould()
        .dependOnClassesThat(type(ProcessBuilder.class).or(type(ProcessHandle.class)))
        .orShould()
        .accessTargetWhere(calls(Runtime.class, "exec"))
        .check(CLASSES);
  }

  /// It neither finds POSIX's longest match nor can be interrupted.
  @Test
  void nothingThatIsSimulatedMatchesWithJavasRegularExpressions() {
    noClasses()
        .that()
        .resideInAnyPackage(subtree("shell"), subtree("program"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .check(CLASSES);
  }

  private static GivenClassesConjunction outside(String... names) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(names).map(ArchitectureTest::subtree).toArray(String[]::new));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String methods) {
    return JavaAccess.Predicates.target(owner(type(owner)))
        .and(JavaAccess.Predicates.target(nameMatching(methods)));
  }
}
