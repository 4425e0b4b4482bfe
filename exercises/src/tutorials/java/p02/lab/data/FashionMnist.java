package p02.lab.data;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import p02.kit.nn.LabeledData;

/**
 * Fashion-MNIST: grey images of 28×28 pixels that show one of ten kinds of clothes (Xiao, Rasul and
 * Vollgraf 2017, Zalando SE, MIT licence). One sixth of the training images is set aside for
 * validation: 50,000 and 10,000 of the full data, 5,000 and 1,000 of the embedded ones.
 *
 * <p>Inputs are FLOAT, {@code [n, 784]}, a row an image; labels are INT, {@code [n]}, 0 … 9.
 *
 * @param source what runs call the data
 * @param train to learn from
 * @param validation to choose by
 * @param test to report
 */
public record FashionMnist(
    String source, LabeledData train, LabeledData validation, LabeledData test) {

  /** What the class numbers 0 … 9 mean. */
  public static final List<String> CLASSES =
      List.of(
          "T-shirt",
          "trousers",
          "pullover",
          "dress",
          "coat",
          "sandal",
          "shirt",
          "sneaker",
          "bag",
          "ankle boot");

  /** One in so many training images validates. */
  private static final int PARTS = 6;

  /**
   * Reads all of it.
   *
   * @param seed decides which training images are set aside
   * @throws p02.lab.error.UserMistake if a file is missing or damaged
   */
  public static FashionMnist load(DataSource source, Scaling scaling, long seed) {
    RawImages learning = RawImages.read(source, DataFile.TRAIN_IMAGES, DataFile.TRAIN_LABELS);
    RawImages testing = RawImages.read(source, DataFile.TEST_IMAGES, DataFile.TEST_LABELS);
    int[] order = shuffled(learning.size(), seed);
    int training = learning.size() - learning.size() / PARTS;
    return new FashionMnist(
        source.name(),
        learning.take(Arrays.copyOf(order, training), scaling),
        learning.take(Arrays.copyOfRange(order, training, order.length), scaling),
        testing.take(IntStream.range(0, testing.size()).toArray(), scaling));
  }

  /** Fisher and Yates' shuffle of 0 … size−1. */
  private static int[] shuffled(int size, long seed) {
    Random random = new Random(seed);
    int[] order = IntStream.range(0, size).toArray();
    for (int last = size - 1; last > 0; last--) {
      int chosen = random.nextInt(last + 1);
      int kept = order[last];
      order[last] = order[chosen];
      order[chosen] = kept;
    }
    return order;
  }
}
