package dev.apsh.trace;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.CardMode;
import dev.apsh.ap.CardType;
import dev.apsh.bus.ApBus;
import dev.apsh.hardware.Adapter;
import dev.apsh.hardware.ControlKind;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.Lpar;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.linux.Linux;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The hardware's part of a trace's commands: adapters and LPAR change, and the bus is told to
/// scan.
final class TraceHardware {
  private static final String DEFAULT_TYPE = "cex5c";

  /// The bit of the facility word that traces' adapters lack.
  private static final int FULL_FUNCTION_SET = 0x00800000;

  private final Cpc cpc;
  private final Lpar lpar;
  private final Map<Integer, String> types = new HashMap<>();
  private Optional<ApBus> bus = Optional.empty();

  TraceHardware(Cpc cpc, Lpar lpar) {
    this.cpc = cpc;
    this.lpar = lpar;
  }

  void attach(Linux linux) {
    bus = linux.bus();
  }

  String answer(String verb, String rest) {
    return switch (verb) {
      case "config-off" -> state(rest, id -> cpc.configure(id, false));
      case "config-on" -> state(rest, id -> cpc.configure(id, true));
      case "chkstop-on" -> state(rest, id -> cpc.checkStop(id, true));
      case "chkstop-off" -> state(rest, id -> cpc.checkStop(id, false));
      case "lpar-add" -> lpar(rest, true);
      case "lpar-remove" -> lpar(rest, false);
      case "hw" -> changes(rest);
      case "scan" -> scan();
      default -> "unknown command";
    };
  }

  /// What is done to an adapter.
  private interface Change {
    void to(int adapter);
  }

  private String state(String adapter, Change change) {
    int id = Integer.parseInt(adapter);
    if (!lpar.controls().adapters().has(id)) {
      return "ENODEV";
    }
    change.to(id);
    return scan();
  }

  private String scan() {
    bus.ifPresent(ApBus::scan);
    return "ok";
  }

  private String lpar(String words, boolean add) {
    String[] parts = words.split(" ", -1);
    change(parts[0], add, parts[1]);
    return scan();
  }

  /// Several changes without a scan: `adapter+5:cex6c domain-4 off+5 zapqfail+5:16`.
  private String changes(String words) {
    for (String word : words.split(" ", -1)) {
      int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
      String what = word.substring(0, sign);
      boolean on = word.charAt(sign) == '+';
      String value = word.substring(sign + 1);
      switch (what) {
        case "off" -> cpc.configure(Integer.parseInt(value), !on);
        case "chkstop" -> cpc.checkStop(Integer.parseInt(value), on);
        case "zapqfail" -> failResets(value, on);
        case "adapter" -> changeAdapter(value, on);
        default -> change(what, on, value);
      }
    }
    return "ok";
  }

  /// An adapter that is there takes the new type, and keeps its state.
  private void changeAdapter(String value, boolean on) {
    int colon = value.indexOf(':');
    int id = Integer.parseInt(colon < 0 ? value : value.substring(0, colon));
    Optional<Adapter> old = cpc.adapter(id);
    if (on && colon >= 0 && old.isPresent()) {
      cpc.uninstall(id);
      change("adapter", true, value);
      cpc.configure(id, old.get().isOnline());
      cpc.checkStop(id, old.get().isCheckStopped());
    } else {
      change("adapter", on, value);
    }
  }

  private void failResets(String value, boolean on) {
    String[] parts = value.split(":", -1);
    int id = Integer.parseInt(parts[0]);
    ResponseCode result = on ? new ResponseCode(Integer.parseInt(parts[1])) : ResponseCode.NORMAL;
    cpc.zeroizeWith(id, result);
  }

  private void change(String what, boolean add, String value) {
    if (what.equals("adapter") && add) {
      addAdapter(value);
      return;
    }
    if (what.equals("adapter")) {
      cpc.uninstall(Integer.parseInt(value));
    }
    ControlKind kind =
        switch (what) {
          case "adapter" -> ControlKind.ADAPTER;
          case "domain" -> ControlKind.DOMAIN;
          default -> ControlKind.CONTROL_DOMAIN;
        };
    ApMask bit = ApMask.of(Integer.parseInt(value));
    cpc.assign(lpar, add ? kind.with(lpar.controls(), bit) : kind.without(lpar.controls(), bit));
  }

  /// `5:cex6c`, or `5` for one of the type that was there before, else of the default type; one
  /// that is there stays.
  void addAdapter(String word) {
    String[] parts = word.split(":", -1);
    int id = Integer.parseInt(parts[0]);
    if (cpc.adapter(id).isEmpty()) {
      String type = parts.length > 1 ? parts[1] : types.getOrDefault(id, DEFAULT_TYPE);
      types.put(id, type);
      install(id, type);
    }
    cpc.assign(lpar, ControlKind.ADAPTER.with(lpar.controls(), ApMask.of(id)));
  }

  private void install(int id, String type) {
    CardType card =
        CardType.parse(type).orElseGet(() -> new CardType(Integer.parseInt(type), CardMode.CCA));
    int functions = card.functions();
    boolean ep11 = card.mode() == CardMode.EP11;
    cpc.install(id, card, ep11 ? functions : functions & ~FULL_FUNCTION_SET);
  }
}
