package dev.apsh.trace;

import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What files of cards and queues say and take between a change and the scan that finds it.
class ScanTracesTest {
  private static final String BEGIN = "machine adapters=5:cex5c domains=4\n";
  private static final String CARD = "/sys/devices/ap/card05/";
  private static final String QUEUE = CARD + "05.0004/";

  static Stream<KernelProfile> configuring() {
    return Profiles.all().stream().filter(profile -> profile.has(Feature.CARD_CONFIG));
  }

  private static String shows(String file, String content) {
    return "read " + file + " = \"" + content + "\\n\"\n";
  }

  @ParameterizedTest
  @MethodSource("configuring")
  void aCardsConfigFlipsAtOnceItsQueuesAtTheScan(KernelProfile kernel) {
    Spoken.agrees(
        kernel.name(),
        BEGIN
            + "write "
            + CARD
            + "config 0\n"
            + shows(CARD + "config", "0")
            + shows(QUEUE + "config", "1")
            + "write "
            + QUEUE
            + "online 1 = ENODEV\nscan\n"
            + shows(QUEUE + "config", "0"));
  }

  @ParameterizedTest
  @MethodSource("configuring")
  void whatIsOffIsSaidBeforeThatTheCardIsOffline(KernelProfile kernel) {
    Spoken.agrees(
        kernel.name(),
        BEGIN
            + "write "
            + CARD
            + "online 0\nwrite "
            + QUEUE
            + "online 1 = EINVAL\nconfig-off 5\nwrite "
            + QUEUE
            + "online 1 = ENODEV\n");
  }

  /// A queue that is check-stopped, then configured off as well, is first no longer check-stopped.
  @ParameterizedTest
  @MethodSource("configuring")
  void oneScanFindsOneChangeOfAQueue(KernelProfile kernel) {
    Spoken.agrees(
        kernel.name(),
        BEGIN
            + "chkstop-on 5\n"
            + shows(CARD + "chkstop", "1")
            + shows(QUEUE + "chkstop", "1")
            + "hw off+5\nscan\n"
            + shows(QUEUE + "chkstop", "0")
            + shows(QUEUE + "config", "1")
            + "scan\n"
            + shows(QUEUE + "config", "0"));
  }

  @ParameterizedTest
  @MethodSource("configuring")
  void anAdapterThatIsExchangedForAnotherHasANewCard(KernelProfile kernel) {
    Spoken.agrees(
        kernel.name(),
        BEGIN
            + shows(CARD + "type", "CEX5C")
            + "hw adapter-5 adapter+5:cex5a\nscan\n"
            + shows(CARD + "type", "CEX5A"));
  }
}
