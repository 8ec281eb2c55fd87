package dev.apsh.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SysfsPathTest {

  @ParameterizedTest
  @CsvSource({
    "/bus/ap/devices, /devices/ap/card05, ../../../devices/ap/card05",
    "/devices/ap/card05/05.0004, /bus/ap, ../../../../bus/ap",
    "/devices/vfio_ap/matrix/u, /devices/vfio_ap/matrix/types/t, ../types/t",
    "/class/mdev_bus, /devices/vfio_ap/matrix, ../../devices/vfio_ap/matrix"
  })
  void aLinkClimbsToWhatBothPathsShare(String directory, String target, String link) {
    assertThat(SysfsPath.relative(directory, target)).isEqualTo(link);
  }
}
