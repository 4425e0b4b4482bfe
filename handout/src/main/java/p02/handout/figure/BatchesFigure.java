package p02.handout.figure;

import java.util.ArrayList;
import java.util.List;

/** 1.2: two epochs of the text's ten examples, in mini-batches of four. */
final class BatchesFigure {
  /** As by chance; each epoch has every example once. */
  private static final List<List<List<Integer>>> EPOCHS =
      List.of(
          List.of(List.of(7, 2, 9, 0), List.of(4, 8, 1, 6), List.of(3, 5)),
          List.of(List.of(3, 0, 6, 8), List.of(1, 9, 5, 2), List.of(7, 4)));

  private static final double SIDE = 30;
  private static final double LEFT = 82;
  private static final double GAP = 22;

  private BatchesFigure() {}

  static Figure figure() {
    Svg svg = new Svg(480, 150, "Two epochs, each of three mini-batches, as boxes with numbers");
    List<List<String>> rows = new ArrayList<>();
    for (int epoch = 0; epoch < EPOCHS.size(); epoch++) {
      double y = 30 + 66 * epoch;
      svg.text("name start", 8, y + 20, "epoch " + (epoch + 1));
      double x = LEFT;
      for (List<Integer> batch : EPOCHS.get(epoch)) {
        String step = "step " + (rows.size() + 1);
        svg.text("name start", x, y - 7, step);
        for (int example : batch) {
          svg.rect("node", x, y, SIDE, SIDE);
          svg.text("value", x + SIDE / 2, y + 20, String.valueOf(example));
          x += SIDE;
        }
        x += GAP;
        rows.add(List.of(step, String.valueOf(epoch + 1), numbers(batch)));
      }
    }
    return Figure.still(
        svg,
        new NumberTable("What each step sees", List.of("", "epoch", "numbers of examples"), rows));
  }

  private static String numbers(List<Integer> batch) {
    return String.join(", ", batch.stream().map(String::valueOf).toList());
  }
}
