package dev.apsh.program.s390;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import java.time.Duration;
import java.util.Optional;

/// Binds, unbinds and associates the queues of a secure execution guest.
final class ChzcryptSecured {
  private static final int SECONDS = 30;
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
  private static final int LARGEST_INDEX = 0xffff;

  private final S390Call call;
  private final boolean verbose;
  private final String id;
  private final String file;
  private String path = "";
  private Optional<SysDirectory> queue = Optional.empty();

  /// @param file se_bind or se_associate
  ChzcryptSecured(S390Call call, boolean verbose, String id, String file) {
    this.call = call;
    this.verbose = verbose;
    this.id = id;
    this.file = file;
  }

  /// --se-bind
  int bind() {
    Optional<String> wrong = find().or(this::unwritable);
    if (wrong.isPresent()) {
      return call.fail(wrong.get());
    }
    Outcome<String> before = read();
    if (!is(before, "unbound")) {
      return failed(before, "Queue device " + id + " is NOT in 'unbound' state");
    }
    Optional<String> unwritten = write("1");
    if (unwritten.isPresent()) {
      return call.fail(unwritten.get());
    }
    Outcome<String> after = read();
    return is(after, "bound")
        ? done("bound.")
        : failed(after, "Failure binding queue device " + id);
  }

  /// --se-unbind
  int unbind() {
    Optional<String> wrong = find().or(this::unwritable).or(() -> write("0"));
    if (wrong.isPresent()) {
      return call.fail(wrong.get());
    }
    for (int i = 0; i < 2 * SECONDS; i++) {
      Outcome<String> now = read();
      if (is(now, "unbound")) {
        return done("unbound.");
      }
      if (isUnread(now)) {
        return failed(now, "");
      }
      pause();
    }
    return timeout("unbinding");
  }

  /// --se-associate
  int associate(String index) {
    Optional<String> wrong = find();
    if (wrong.isPresent()) {
      return call.fail(wrong.get());
    }
    CScan scan = new CScan(index);
    if (!scan.number(0, 0)) {
      return call.fail("Error - Can't parse association index '" + index + "' as number.");
    }
    int number = scan.intValue();
    if (number < 0 || number > LARGEST_INDEX) {
      return call.fail(
          "Error - Association index needs to be in range [0..." + LARGEST_INDEX + "].");
    }
    Optional<String> unwritable = unwritable();
    if (unwritable.isPresent()) {
      return call.fail(unwritable.get());
    }
    Outcome<String> before = read();
    if (!is(before, "unassociated")) {
      return failed(before, "Queue device " + id + " is NOT in 'unassociated' state");
    }
    Optional<String> unwritten = write("" + number);
    return unwritten.isPresent() ? call.fail(unwritten.get()) : awaitAssociation(number);
  }

  private int awaitAssociation(int number) {
    String failure = "Failure associating queue device " + id;
    for (int i = 0; i < 2 * SECONDS; i++) {
      Outcome<String> now = read();
      String state = now instanceof Done<String>(String text) ? text : "";
      if (state.startsWith("associated")) {
        CScan scan = new CScan(state.substring("associated".length()));
        return scan.number(10, 0) && scan.intValue() == number
            ? done("associated with index " + number + ".")
            : failed(now, failure);
      }
      if (isUnread(now) || state.equals("unassociated")) {
        return failed(now, failure);
      }
      pause();
    }
    return timeout("associating");
  }

  private void pause() {
    call.process().sleep(HALF_A_SECOND, () -> false);
  }

  /// Finds the queue; gives what is wrong.
  private Optional<String> find() {
    if (!call.bus().line("features").orElse("").contains("APSB")) {
      return Optional.of("Error - AP bus: SE bind support is not available.");
    }
    Optional<ChzcryptDevice> device = ChzcryptDevice.queue(id);
    if (device.isEmpty()) {
      return Optional.of("Error - Can't parse queue device '" + id + "' as xy.abcd.");
    }
    path = device.get().path() + "/" + file;
    queue = call.directory(device.get().path());
    return queue.isPresent()
        ? Optional.empty()
        : Optional.of("Error - Queue device " + id + " does not exist.");
  }

  private Optional<String> unwritable() {
    SysDirectory directory = queue.orElseThrow();
    return directory.isWritable(file)
        ? Optional.empty()
        : Optional.of(
            "Error - Can't write to %s (errno '%s')."
                .formatted(path, directory.whyNotWritable(file).text()));
  }

  private Optional<String> write(String text) {
    return queue
        .orElseThrow()
        .write(file, text)
        .map(Refused::errno)
        .map(errno -> "Error - Failure writing to %s (errno '%s').".formatted(path, errno.text()));
  }

  private Outcome<String> read() {
    return queue.orElseThrow().readLine(file);
  }

  private static boolean is(Outcome<String> read, String state) {
    return read instanceof Done<String>(String text) && text.equals(state);
  }

  /// An empty line counts as unread.
  private static boolean isUnread(Outcome<String> read) {
    return read instanceof Failed<String> || is(read, "");
  }

  /// Says that reading failed, or that another state was found.
  private int failed(Outcome<String> read, String text) {
    String found = read.orElse(refused -> refused.errno().text());
    if (!isUnread(read)) {
      return call.fail("Error - %s (state '%s' found).".formatted(text, found));
    }
    String errno = found.isEmpty() ? "Success" : found;
    return call.fail("Error - Failure reading from %s (errno '%s').".formatted(path, errno));
  }

  private int timeout(String what) {
    return call.fail(
        "Error - Failure %s queue device %s (timeout after %d s).".formatted(what, id, SECONDS));
  }

  private int done(String what) {
    if (verbose) {
      call.print("Queue device " + id + " successful " + what + "\n");
    }
    return 0;
  }
}
