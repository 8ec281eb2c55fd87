package dev.apsh.program.text;

import dev.apsh.shell.pattern.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shortest way from one text to another, by lines: Myers' divide and conquer in linear space.
final class DiffScript {
  private final int[] left;
  private final int[] right;
  private final boolean[] deleted;
  private final boolean[] inserted;
  private final Steps steps;

  DiffScript(DiffText first, DiffText second, Steps steps) {
    Map<String, Integer> numbers = new HashMap<>();
    this.left = numbered(first.keys(), numbers);
    this.right = numbered(second.keys(), numbers);
    this.deleted = new boolean[left.length];
    this.inserted = new boolean[right.length];
    this.steps = steps;
  }

  /// Lines `from` to `to` of one text, none when they are equal, stand for those of the other.
  record Change(int leftFrom, int leftTo, int rightFrom, int rightTo) {}

  private static int[] numbered(List<String> keys, Map<String, Integer> numbers) {
    return keys.stream()
        .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
        .toArray();
  }

  List<Change> changes() {
    compare(0, left.length, 0, right.length);
    slideDown(left, deleted);
    slideDown(right, inserted);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.length || j < right.length) {
      int fromLeft = i;
      int fromRight = j;
      while (i < left.length && deleted[i]) {
        i++;
      }
      while (j < right.length && inserted[j]) {
        j++;
      }
      if (i > fromLeft || j > fromRight) {
        changes.add(new Change(fromLeft, i, fromRight, j));
      } else {
        i++;
        j++;
      }
    }
    return changes;
  }

  private void compare(int fromA, int toA, int fromB, int toB) {
    int a = fromA;
    int b = fromB;
    int endA = toA;
    int endB = toB;
    while (a < endA && b < endB && left[a] == right[b]) {
      a++;
      b++;
    }
    while (a < endA && b < endB && left[endA - 1] == right[endB - 1]) {
      endA--;
      endB--;
    }
    if (a == endA) {
      java.util.Arrays.fill(inserted, b, endB, true);
    } else if (b == endB) {
      java.util.Arrays.fill(deleted, a, endA, true);
    } else {
      int[] middle = middle(a, endA, b, endB);
      compare(a, middle[0], b, middle[1]);
      compare(middle[0], endA, middle[1], endB);
    }
  }

  /// A place on a shortest way, found from both ends at once.
  private int[] middle(int fromA, int toA, int fromB, int toB) {
    int most = toA - fromA + toB - fromB;
    int size = 2 * most + 3;
    int[] forward = new int[size];
    int[] backward = new int[size];
    java.util.Arrays.fill(forward, -1);
    java.util.Arrays.fill(backward, Integer.MAX_VALUE);
    int zero = most + 1;
    int delta = (toA - fromA) - (toB - fromB);
    forward[zero + 1] = 0;
    backward[zero - 1] = toA - fromA;
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        steps.step();
        int x = forward(forward, zero, k, d);
        int y = x - k;
        while (fromA + x < toA
            && y >= 0
            && fromB + y < toB
            && left[fromA + x] == right[fromB + y]) {
          x++;
          y++;
        }
        forward[zero + k] = x;
        int other = zero + k - delta;
        boolean odd = (delta & 1) != 0;
        if (odd && Math.abs(k - delta) < d && backward[other] <= x) {
          return place(fromA, toA, fromB, toB, x, y);
        }
      }
      for (int k = -d; k <= d; k += 2) {
        steps.step();
        int x = backward(backward, zero, k, d);
        int y = x - (k + delta);
        while (x > 0 && y > 0 && left[fromA + x - 1] == right[fromB + y - 1]) {
          x--;
          y--;
        }
        backward[zero + k] = x;
        int other = zero + k + delta;
        boolean even = (delta & 1) == 0;
        if (even && Math.abs(k + delta) <= d && forward[other] >= x) {
          return place(fromA, toA, fromB, toB, x, y);
        }
      }
    }
    throw new IllegalStateException("no way between two texts");
  }

  private static int forward(int[] forward, int zero, int k, int d) {
    boolean down = k == -d || (k != d && forward[zero + k - 1] < forward[zero + k + 1]);
    return down ? forward[zero + k + 1] : forward[zero + k - 1] + 1;
  }

  private static int backward(int[] backward, int zero, int k, int d) {
    boolean up = k == d || (k != -d && backward[zero + k - 1] < backward[zero + k + 1]);
    return up ? backward[zero + k - 1] : backward[zero + k + 1] - 1;
  }

  private static int[] place(int fromA, int toA, int fromB, int toB, int x, int y) {
    int a = Math.clamp(fromA + (long) x, fromA, toA);
    int b = Math.clamp(fromB + (long) y, fromB, toB);
    return new int[] {a, b};
  }

  /// A run of changed lines that could as well stand further down does.
  private static void slideDown(int[] lines, boolean[] changed) {
    int at = 0;
    while (at < lines.length) {
      if (!changed[at]) {
        at++;
        continue;
      }
      int start = at;
      int end = at;
      while (end < lines.length && changed[end]) {
        end++;
      }
      while (end < lines.length && lines[start] == lines[end]) {
        changed[start++] = false;
        changed[end++] = true;
        while (end < lines.length && changed[end]) {
          end++;
        }
      }
      at = end;
    }
  }
}
