package dev.apsh.trace;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.bus.ApBus;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.Lpar;
import dev.apsh.hardware.QciFeature;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.linux.BootParameters;
import dev.apsh.linux.Computer;
import dev.apsh.linux.Linux;
import dev.apsh.vfs.MemoryDirectory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Storage;
import dev.apsh.vfs.Vfs;
import java.time.Instant;
import java.util.EnumSet;

/// The machine of a trace: a CPC with one LPAR, its Linux, and its guests.
record World(Linux linux, Vfs vfs, TraceHardware hardware, TraceGuests guests) {

  static World boot(KernelProfile profile, String words) {
    Settings settings = Settings.of(words);
    Cpc cpc = new Cpc(model(settings));
    ApMask domains = settings.mask("domains");
    ApMask control = settings.has("control") ? settings.mask("control") : domains;
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.EMPTY, domains, control));
    TraceHardware hardware = new TraceHardware(cpc, lpar);
    for (String adapter : settings.list("adapters")) {
      hardware.addAdapter(adapter);
    }
    settings.mask("off").bits().forEach(id -> cpc.configure(id, false));
    settings.mask("chkstop").bits().forEach(id -> cpc.checkStop(id, true));
    if (settings.flag("zapqok")) {
      cpc.resetAlways();
    }
    Linux linux = boot(profile, settings, lpar);
    hardware.attach(linux);
    var _ = linux.modules().load("mdev");
    linux.log().clear();
    TraceGuests guests = new TraceGuests(linux, settings.flag("qemureset"));
    return new World(linux, mount(linux), hardware, guests);
  }

  private static CpcModel model(Settings settings) {
    CpcModel model =
        CpcModel.STANDARD
            .withMaxima(settings.number("maxadapter", 255), settings.number("maxdomain", 255))
            .withFeatures(EnumSet.of(QciFeature.APSC, QciFeature.APXA, QciFeature.QACT));
    model = settings.number("qci", 1) == 0 ? model.without(Facility.QCI) : model;
    model = settings.flag("vm") ? model.with(Facility.ZVM) : model;
    return settings.number("airq", 1) == 0 ? model.without(Facility.AIV) : model;
  }

  private static Linux boot(KernelProfile profile, Settings settings, Lpar lpar) {
    StringBuilder commandLine = new StringBuilder();
    for (String key : new String[] {"apmask", "aqmask", "domain"}) {
      if (settings.has(key)) {
        commandLine.append("ap.").append(key).append('=').append(settings.text(key)).append(' ');
      }
    }
    return Linux.boot(
        new BootParameters(
            profile,
            commandLine.toString(),
            lpar,
            ApBus.Scanning.ASKED,
            Computer.lpar("host"),
            new Clock(Instant.EPOCH),
            new Entropy(1)));
  }

  private static Vfs mount(Linux linux) {
    Storage storage = new Storage(1 << 20, new Clock(Instant.EPOCH));
    MemoryDirectory root = new MemoryDirectory(storage, Meta.rootOwned(0755, Instant.EPOCH));
    var _ = root.add("sys", linux.sys());
    return new Vfs(root, storage);
  }
}
