package dev.apsh.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.ap.CardMode;
import dev.apsh.ap.CardType;
import org.junit.jupiter.api.Test;

class LparTest {
  private static final Apqn QUEUE = new Apqn(5, 4);
  private final Cpc cpc = new Cpc(CpcModel.STANDARD);
  private final Lpar lpar =
      cpc.define("host", new ApMatrix(ApMask.of(5, 7), ApMask.of(4), ApMask.of(4, 9)));

  LparTest() {
    cpc.install(5, new CardType(11, CardMode.CCA));
    cpc.install(6, new CardType(11, CardMode.ACCELERATOR));
  }

  @Test
  void aQueueOfThePartitionAnswersWithItsAdaptersType() {
    QueueStatus status = lpar.test(QUEUE);
    assertThat(status.code()).isEqualTo(ResponseCode.NORMAL);
    assertThat(status.info().hardwareType()).isEqualTo(11);
    assertThat(status.info().functions()).isEqualTo(0x92800000);
  }

  @Test
  void whatIsNotAssignedOrNotInstalledIsNotAvailable() {
    for (Apqn apqn : new Apqn[] {new Apqn(5, 5), new Apqn(6, 4), new Apqn(7, 4)}) {
      assertThat(lpar.test(apqn).code()).isEqualTo(ResponseCode.NOT_AVAILABLE);
      assertThat(lpar.zeroize(apqn)).isEqualTo(ResponseCode.NOT_AVAILABLE);
      assertThat(lpar.enqueue(apqn)).isEqualTo(ResponseCode.NOT_AVAILABLE);
    }
  }

  @Test
  void anAdapterInStandbyIsDeconfigured() {
    cpc.configure(5, false);
    assertThat(lpar.test(QUEUE).code()).isEqualTo(ResponseCode.DECONFIGURED);
    assertThat(lpar.zeroize(QUEUE)).isEqualTo(ResponseCode.DECONFIGURED);
    assertThat(lpar.dequeue(QUEUE)).isEqualTo(ResponseCode.DECONFIGURED);
    assertThat(lpar.query().orElseThrow().matrix().adapters()).isEqualTo(ApMask.of(5));
  }

  @Test
  void aCheckStoppedAdapterSaysSo() {
    cpc.checkStop(5, true);
    assertThat(lpar.test(QUEUE).code()).isEqualTo(ResponseCode.CHECKSTOPPED);
    assertThat(lpar.compatibleType(QUEUE, 10)).isZero();
  }

  @Test
  void aQueueHoldsAsManyRepliesAsItIsDeep() {
    for (int i = 0; i < 8; i++) {
      assertThat(lpar.enqueue(QUEUE)).isEqualTo(ResponseCode.NORMAL);
    }
    assertThat(lpar.enqueue(QUEUE)).isEqualTo(ResponseCode.NOTHING_DONE);
    assertThat(lpar.test(QUEUE).full()).isTrue();
    assertThat(lpar.dequeue(QUEUE)).isEqualTo(ResponseCode.NORMAL);
    assertThat(lpar.zeroize(QUEUE)).isEqualTo(ResponseCode.NORMAL);
    assertThat(lpar.dequeue(QUEUE)).isEqualTo(ResponseCode.NOTHING_DONE);
  }

  @Test
  void aCommandMayChangeOnlyAControlDomain() {
    assertThat(lpar.enqueue(QUEUE, 9)).isEqualTo(ResponseCode.NORMAL);
    assertThat(lpar.enqueue(QUEUE, 5)).isEqualTo(ResponseCode.INVALID_DOMAIN);
  }

  @Test
  void withoutFacility15NothingIsSaidOfFunctions() {
    Cpc old = new Cpc(CpcModel.STANDARD.without(Facility.APFT));
    old.install(5, new CardType(11, CardMode.CCA));
    QueueInfo info = old.define("host", lpar.controls()).test(QUEUE).info();
    assertThat(info.functions()).isZero();
    assertThat(info.hardwareType()).isEqualTo(11);
  }

  @Test
  void withoutFacility12ThereIsNoConfiguration() {
    Cpc old = new Cpc(CpcModel.STANDARD.without(Facility.QCI));
    assertThat(old.define("host", lpar.controls()).query()).isEmpty();
  }

  @Test
  void sclpConfiguresThePartitionsAdaptersOnly() {
    assertThat(lpar.configure(5, false)).isEqualTo(SclpResponse.DONE);
    assertThat(lpar.configure(5, false)).isEqualTo(SclpResponse.ALREADY);
    assertThat(lpar.configure(6, false).isAccepted()).isFalse();
    assertThat(lpar.configure(7, true)).isEqualTo(SclpResponse.NO_SUCH_ADAPTER);
  }
}
