package dev.apsh.lab;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.CardType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a lab's `machine`: highest numbers, facilities, adapters and LPARs.
final class MachineReader {
  private static final int MOST = ApMask.BITS - 1;

  private MachineReader() {}

  static LabDefinition.Machine machine(Json json) throws WrongLab {
    Members machine =
        Members.of(json, "highestAdapter", "highestDomain", "facilities", "adapters", "lpars");
    int highestAdapter = (int) machine.number("highestAdapter", MOST, 0, MOST);
    int highestDomain = (int) machine.number("highestDomain", MOST, 0, MOST);
    List<LabDefinition.Adapter> adapters = new ArrayList<>();
    for (Json adapter : machine.list("adapters")) {
      adapters.addAll(adapters(adapter, highestAdapter));
    }
    onlyOnce(machine, adapters);
    return new LabDefinition.Machine(
        highestAdapter,
        highestDomain,
        facilities(machine),
        adapters,
        lpars(machine, adapters, highestAdapter, highestDomain));
  }

  private static LabDefinition.Facilities facilities(Members machine) throws WrongLab {
    if (machine.find("facilities").isEmpty()) {
      return LabDefinition.Facilities.ALL;
    }
    Members facilities = Members.of(machine.get("facilities"), "ap", "apft", "apqci");
    return new LabDefinition.Facilities(
        facilities.truth("ap", true),
        facilities.truth("apft", true),
        facilities.truth("apqci", true));
  }

  /// One entry: one adapter by `number`, or several of a type by `numbers`.
  private static List<LabDefinition.Adapter> adapters(Json json, int highest) throws WrongLab {
    Members entry = Members.of(json, "number", "numbers", "type", "state");
    if (entry.find("number").isPresent() == entry.find("numbers").isPresent()) {
      throw WrongLab.at(json, "an adapter has either \"number\" or \"numbers\"");
    }
    ApMask numbers =
        entry.find("number").isPresent()
            ? ApMask.of((int) entry.number("number", 0, 0, highest))
            : entry.mask("numbers", ApMask.EMPTY, highest);
    CardType type = type(entry.get("type"));
    boolean online = isOnline(entry);
    return numbers
        .bits()
        .mapToObj(number -> new LabDefinition.Adapter(number, type, online))
        .toList();
  }

  private static CardType type(Json json) throws WrongLab {
    Optional<CardType> type = CardType.parse(Members.text(json));
    if (type.isEmpty()) {
      throw WrongLab.at(
          json,
          json.kind()
              + " is no type of adapter; known are "
              + CardType.known().stream()
                  .map(CardType::toString)
                  .collect(Collectors.joining(", ")));
    }
    return type.get();
  }

  private static boolean isOnline(Members entry) throws WrongLab {
    String state = entry.text("state", "online");
    return switch (state) {
      case "online" -> true;
      case "standby" -> false;
      default ->
          throw WrongLab.at(
              entry.get("state"), "\"" + state + "\" is neither \"online\" nor \"standby\"");
    };
  }

  private static void onlyOnce(Members machine, List<LabDefinition.Adapter> adapters)
      throws WrongLab {
    Set<Integer> seen = new HashSet<>();
    for (LabDefinition.Adapter adapter : adapters) {
      if (!seen.add(adapter.number())) {
        throw WrongLab.at(
            machine.get("adapters"), "adapter " + adapter.number() + " stands here twice");
      }
    }
  }

  private static List<LabDefinition.Lpar> lpars(
      Members machine, List<LabDefinition.Adapter> adapters, int highestAdapter, int highestDomain)
      throws WrongLab {
    List<LabDefinition.Lpar> lpars = new ArrayList<>();
    ApMask plugged = ApMask.of(adapters.stream().mapToInt(LabDefinition.Adapter::number).toArray());
    for (Json json : Members.elements(machine.get("lpars"))) {
      LabDefinition.Lpar lpar = lpar(json, highestAdapter, highestDomain);
      ApMask absent = lpar.matrix().adapters().minus(plugged);
      if (!absent.isEmpty()) {
        throw WrongLab.at(
            json, "the machine has no adapter " + absent.next(0) + " that it could have");
      }
      for (LabDefinition.Lpar other : lpars) {
        differ(json, lpar, other);
      }
      lpars.add(lpar);
    }
    if (lpars.isEmpty()) {
      throw WrongLab.at(machine.get("lpars"), "a machine needs at least one LPAR");
    }
    return lpars;
  }

  private static LabDefinition.Lpar lpar(Json json, int highestAdapter, int highestDomain)
      throws WrongLab {
    Members lpar = Members.of(json, "name", "adapters", "usageDomains", "controlDomains");
    String name = Members.text(lpar.get("name"));
    if (!HostName.isOne(name)) {
      throw WrongLab.at(lpar.get("name"), "\"" + name + "\" is no host name");
    }
    ApMask usage = lpar.mask("usageDomains", ApMask.EMPTY, highestDomain);
    return new LabDefinition.Lpar(
        name,
        new ApMatrix(
            lpar.mask("adapters", ApMask.EMPTY, highestAdapter),
            usage,
            lpar.mask("controlDomains", usage, highestDomain)));
  }

  private static void differ(Json json, LabDefinition.Lpar lpar, LabDefinition.Lpar other)
      throws WrongLab {
    if (lpar.name().equals(other.name())) {
      throw WrongLab.at(json, "a second LPAR \"" + lpar.name() + "\"");
    }
    if (lpar.matrix().shares(other.matrix())) {
      throw WrongLab.at(
          json,
          lpar.matrix().and(other.matrix()).apqns().findFirst().orElseThrow()
              + " is also LPAR "
              + other.name()
              + "'s; two LPARs share no adapter and usage domain");
    }
  }
}
