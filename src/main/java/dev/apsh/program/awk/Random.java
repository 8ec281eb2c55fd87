package dev.apsh.program.awk;

/// The numbers of `rand`: the additive generator of BSD's random(3) with 63 words of state.
final class Random {
  private static final int DEGREE = 63;
  private static final long MODULUS = 0x7fffffffL;
  private static final double DIVISOR = 2147483648.0;

  private final int[] state = new int[DEGREE];
  private int front;
  private int rear;
  private double seed;

  Random() {
    seed(1);
  }

  /// Starts anew; gives the seed that held before.
  double seed(double next) {
    double before = seed;
    seed = next;
    start((int) (long) next);
    return before;
  }

  private void start(int first) {
    state[0] = first;
    for (int i = 1; i < DEGREE; i++) {
      long x = Integer.toUnsignedLong(state[i - 1]) % (MODULUS - 1) + 1;
      state[i] = (int) (x * 16807 % MODULUS - 1);
    }
    front = 1;
    rear = 0;
    for (int i = 0; i < 10 * DEGREE; i++) {
      next();
    }
  }

  private long next() {
    state[front] += state[rear];
    int value = state[front] >>> 1;
    front = (front + 1) % DEGREE;
    rear = (rear + 1) % DEGREE;
    return value;
  }

  /// From 0 up to, not including, 1.
  double number() {
    double made;
    do {
      long first = next();
      long second = next();
      made = 0.5 + (first / DIVISOR + second) / DIVISOR - 0.5;
    } while (made == 1.0);
    return made;
  }
}
