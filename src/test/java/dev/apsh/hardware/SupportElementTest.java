package dev.apsh.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.CardType;
import dev.apsh.hardware.SeCause.AboveMaximum;
import dev.apsh.hardware.SeCause.NoSuchAdapter;
import dev.apsh.hardware.SeCause.NotAssigned;
import dev.apsh.hardware.SeCause.SharedWithLpar;
import dev.apsh.hardware.SeCause.StillOnline;
import dev.apsh.kernel.Cause;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SupportElementTest {
  private final Cpc cpc = new Cpc(CpcModel.STANDARD);
  private final Lpar host =
      cpc.define("host", new ApMatrix(ApMask.of(4, 5), ApMask.of(4, 71), ApMask.of(4)));
  private final Lpar other =
      cpc.define("host2", new ApMatrix(ApMask.of(5), ApMask.of(9), ApMask.EMPTY));
  private final SupportElement se = new SupportElement(cpc);
  private final AtomicInteger told = new AtomicInteger();

  SupportElementTest() {
    for (int id : new int[] {4, 5, 10}) {
      cpc.install(id, CardType.parse("CEX5C").orElseThrow());
    }
    host.addListener(told::incrementAndGet);
  }

  private static void assertFacts(Optional<Cause> refusal, Class<?> type, String facts) {
    assertThat(refusal)
        .hasValueSatisfying(why -> {
          assertThat(why).isInstanceOf(type);
          assertThat(why.facts()).isEqualTo(facts);
        });
  }

  @Test
  void adaptersGoOffAndOnTogetherAndThePartitionIsToldOnce() {
    assertThat(se.configureOff(List.of(4, 5))).isEmpty();
    assertThat(cpc.onlineAdapters()).isEqualTo(ApMask.of(10));
    assertThat(se.configureOn(List.of(4, 5))).isEmpty();
    assertThat(host.onlineAdapters()).isEqualTo(ApMask.of(4, 5));
    assertThat(told).hasValue(2);
  }

  @Test
  void oneAdapterThatIsNotThereStopsTheWholeTask() {
    assertFacts(
        se.configureOff(List.of(4, 200)),
        NoSuchAdapter.class,
        "adapter 200: no such adapter in this machine");
    assertThat(cpc.onlineAdapters()).isEqualTo(ApMask.of(4, 5, 10));
    assertThat(told).hasValue(0);
  }

  @Test
  void theControlsChangeOnlyWhileThePartitionsAdaptersAreOff() {
    for (ControlKind kind : ControlKind.values()) {
      int number = kind == ControlKind.ADAPTER ? 10 : 3;
      assertFacts(
          se.add(host, kind, List.of(number)),
          StillOnline.class,
          "LPAR host: configure off its online adapters first: 4 5");
      assertFacts(
          se.remove(host, kind, List.of(4)),
          StillOnline.class,
          "LPAR host: configure off its online adapters first: 4 5");
    }
    assertThat(se.configureOff(List.of(4, 5))).isEmpty();
    assertThat(se.add(host, ControlKind.ADAPTER, List.of(10))).isEmpty();
    assertThat(host.onlineAdapters()).isEqualTo(ApMask.of(10));
  }

  @Test
  void partitionsMayShareAnAdapterButNoQueue() {
    assertThat(se.configureOff(List.of(4, 5))).isEmpty();
    assertFacts(
        se.add(host, ControlKind.DOMAIN, List.of(8, 9)),
        SharedWithLpar.class,
        "already assigned to LPAR host2: 05.0009");
    assertThat(host.controls().domains()).isEqualTo(ApMask.of(4, 71));
    assertThat(se.add(other, ControlKind.ADAPTER, List.of(4))).isEmpty();
    assertThat(se.add(host, ControlKind.CONTROL_DOMAIN, List.of(9))).isEmpty();
  }

  @Test
  void aNumberAboveTheMaximumIsNone() {
    assertFacts(
        se.add(host, ControlKind.DOMAIN, List.of(256)),
        AboveMaximum.class,
        "domain 256: not in the range 0 to 255");
    assertFacts(
        se.add(host, ControlKind.ADAPTER, List.of(-1)),
        AboveMaximum.class,
        "adapter -1: not in the range 0 to 255");
  }

  @Test
  void whatIsNotAssignedCannotBeRemoved() {
    assertFacts(
        se.remove(host, ControlKind.CONTROL_DOMAIN, List.of(5)),
        NotAssigned.class,
        "control domain 5: not assigned to LPAR host");
  }
}
