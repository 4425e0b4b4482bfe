package p02.hidden.problem33;

import java.util.ArrayList;
import java.util.List;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Counts.Size;

/**
 * Sizes of networks whose growths are to be compared: as many where depth adds more as where width
 * does, half of both just beside a tie. A rule of thumb is right by luck for each, but not for all.
 *
 * <p>With width D and K hidden layers depth adds D², and width adds inputs and outputs, together,
 * and (K − 1)(2D + 1): they are equal where there are D² − (K − 1)(2D + 1) inputs and outputs.
 */
final class SizesOfGrowth {
  private static final int EACH = 50;
  private static final int TIES = 20;
  private static final int WIDEST = 40;

  /** Both growths fit into a byte, so that who compares boxed numbers by == is right here, too. */
  private static final int WIDEST_TIE = 11;

  private static final int DEEPEST = 8;
  private static final int BESIDE = 3;

  private SizesOfGrowth() {}

  /** Sizes with one larger growth. */
  static List<Size> unequal() {
    RandomNumbers random = new RandomNumbers(336);
    List<Size> sizes = new ArrayList<>();
    while (sizes.size() < 2 * EACH) {
      int width = random.count(1, WIDEST);
      int layers = random.count(1, DEEPEST);
      int tie = tie(width, layers);
      boolean deeper = sizes.size() % 2 == 0;
      int most = sizes.size() % 4 < 2 ? BESIDE : width * width;
      int ends = deeper ? tie - random.count(1, most) : Math.max(tie, 1) + random.count(1, most);
      if (ends >= 2) {
        sizes.add(size(random, ends, layers, width));
      }
    }
    return sizes;
  }

  /** Sizes whose growths are equal. */
  static List<Size> equal() {
    RandomNumbers random = new RandomNumbers(337);
    List<Size> sizes = new ArrayList<>();
    while (sizes.size() < TIES) {
      int width = random.count(2, WIDEST_TIE);
      int layers = random.count(1, DEEPEST);
      if (tie(width, layers) >= 2) {
        sizes.add(size(random, tie(width, layers), layers, width));
      }
    }
    return sizes;
  }

  /** Inputs and outputs together where both growths are equal; there may be no such network. */
  private static int tie(int width, int layers) {
    return width * width - (layers - 1) * (2 * width + 1);
  }

  private static Size size(RandomNumbers random, int ends, int layers, int width) {
    int inputs = random.count(1, ends - 1);
    return new Size(inputs, ends - inputs, layers, width);
  }
}
