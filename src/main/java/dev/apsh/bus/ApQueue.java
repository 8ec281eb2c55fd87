package dev.apsh.bus;

import dev.apsh.ap.Apqn;
import dev.apsh.device.Device;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// A queue device: one usage domain of one adapter.
public final class ApQueue implements ApDevice {
  private final ApCard card;
  private final long order;
  private final int domain;
  private final Device device;
  private boolean configured;
  private boolean checkStopped;
  private boolean initiated;
  private boolean resetPending = true;
  private boolean interruptsOn;
  private String driverOverride = "";

  ApQueue(ApCard card, int domain, boolean configured, boolean checkStopped) {
    this.order = card.bus().devices().nextOrder();
    this.card = card;
    this.domain = domain;
    this.configured = configured;
    this.checkStopped = checkStopped;
    this.device =
        new Device(
            card.bus().sysfs(),
            this,
            Optional.of(card.device()),
            Optional.of(card.bus().driverCore()));
  }

  @Override
  public long order() {
    return order;
  }

  @Override
  public ApCard card() {
    return card;
  }

  public int domain() {
    return domain;
  }

  public Apqn apqn() {
    return new Apqn(card.id(), domain);
  }

  @Override
  public String name() {
    return apqn().toString();
  }

  @Override
  public Device device() {
    return device;
  }

  Node directory() {
    return device.directory();
  }

  @Override
  public boolean isConfigured() {
    return configured;
  }

  @Override
  public boolean isCheckStopped() {
    return checkStopped;
  }

  void configure(boolean on) {
    configured = on;
    comeBack();
  }

  void checkStop(boolean stopped) {
    checkStopped = stopped;
    comeBack();
  }

  /// Whether the bus has taken the queue into operation since it last lost a driver.
  boolean isInitiated() {
    return initiated;
  }

  /// Whether a reset has been begun that cannot end, since the queue does not run.
  boolean isResetPending() {
    return resetPending;
  }

  /// The bus takes the queue into operation: as it comes, or as a host's driver takes it.
  void initiate() {
    initiated = true;
    resetPending = true;
    resume();
  }

  /// A queue in operation that has come back is reset.
  private void comeBack() {
    resetPending |= runs();
    resume();
  }

  /// A driver has lost the queue.
  void shutDown() {
    initiated = false;
  }

  /// Resets the queue, or leaves the reset pending while it does not run; the result is not told.
  void reset() {
    resetPending = true;
    if (runs()) {
      var _ = card.bus().facility().zeroize(apqn());
      resume();
    }
  }

  private boolean runs() {
    return initiated && configured && !checkStopped;
  }

  /// A reset that was begun ends, and the queue is told to interrupt.
  private void resume() {
    if (resetPending && runs()) {
      resetPending = false;
      interruptsOn =
          card.bus().usesInterrupts() && card.bus().facility().interrupt(apqn(), true).isNormal();
    }
  }

  /// Whether the bus switched its interrupts on when it was last reset by the bus.
  boolean hasSwitchedInterruptsOn() {
    return interruptsOn;
  }

  /// The only driver that may take this queue; empty for any.
  String driverOverride() {
    return driverOverride;
  }

  void overrideDriver(String driver) {
    driverOverride = driver;
  }

  /// Whether one of the host's drivers has it.
  public boolean isBoundToDefault() {
    return device
        .driver()
        .map(driver -> driver.model() instanceof ApDriverCore core && core.driver().isDefault())
        .orElse(false);
  }

  @Override
  public List<Attribute> attributes() {
    return new QueueAttributes(this, card.bus()).all();
  }

  @Override
  public String type() {
    return "ap_queue";
  }

  @Override
  public List<String> properties() {
    return card.bus().uevents().properties(this);
  }
}
