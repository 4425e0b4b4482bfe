package p02.lab.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.nn.LabeledData;
import p02.lab.error.UserMistake;

/**
 * Images as bytes.
 *
 * @param pixels {@value #PIXELS} for each image
 * @param labels one for each image, 0 … 9
 */
record RawImages(byte[] pixels, byte[] labels) {
  static final int SIDE = 28;
  static final int PIXELS = SIDE * SIDE;
  private static final int CLASSES = 10;

  /** Reads a pair of files. */
  static RawImages read(DataSource source, DataFile images, DataFile labels) {
    Idx pictures = idx(source, images);
    Idx classes = idx(source, labels);
    if (pictures.sizes()[1] != SIDE || pictures.sizes()[2] != SIDE) {
      throw new UserMistake(
          "%s holds images of %d×%d pixels, Fashion-MNIST's are 28×28"
              .formatted(source.describe(images), pictures.sizes()[1], pictures.sizes()[2]));
    }
    if (pictures.sizes()[0] != classes.sizes()[0]) {
      throw new UserMistake(
          "%s holds %d images but %s %d labels: they do not belong together"
              .formatted(
                  source.describe(images),
                  pictures.sizes()[0],
                  source.describe(labels),
                  classes.sizes()[0]));
    }
    for (byte label : classes.bytes()) {
      if (label < 0 || label >= CLASSES) {
        throw new UserMistake(
            "%s holds the label %d, Fashion-MNIST's are 0 … 9"
                .formatted(source.describe(labels), label & 0xFF));
      }
    }
    return new RawImages(pictures.bytes(), classes.bytes());
  }

  private static Idx idx(DataSource source, DataFile file) {
    String name = source.describe(file);
    MessageDigest digest = Checksum.sha256();
    try (InputStream in = new DigestInputStream(source.open(file), digest)) {
      Idx idx = Idx.read(name, in, file.dimensions());
      requirePublished(name, file, idx.sizes()[0], Checksum.of(digest));
      return idx;
    } catch (ZipException | EOFException e) {
      throw new UserMistake(name + " is damaged or cut off. Remove it and fetch it again");
    } catch (IOException e) {
      throw new UserMistake(name + " cannot be read: " + e.getMessage());
    }
  }

  /**
   * As many as are published must be those that are published: MNIST's digits have the same names
   * and sizes. Fewer or more are somebody's own choice.
   */
  private static void requirePublished(String name, DataFile file, int count, String sha256) {
    if (count == file.published() && !sha256.equals(file.sha256())) {
      throw new UserMistake(
          "%s is not the file of Fashion-MNIST, only as long (its SHA-256 is another one; MNIST's"
                  .formatted(name)
              + " digits have the same name). Remove it and fetch it again");
    }
  }

  int size() {
    return labels.length;
  }

  /** The images at these places, as numbers. */
  LabeledData take(int[] places, Scaling scaling) {
    float[] table = scaling.table();
    float[] numbers = new float[places.length * PIXELS];
    int[] classes = new int[places.length];
    for (int row = 0; row < places.length; row++) {
      classes[row] = labels[places[row]];
      for (int pixel = 0; pixel < PIXELS; pixel++) {
        numbers[row * PIXELS + pixel] = table[pixels[places[row] * PIXELS + pixel] & 0xFF];
      }
    }
    INDArray inputs = Nd4j.createFromArray(numbers).reshape(places.length, PIXELS);
    return new LabeledData(inputs, Nd4j.createFromArray(classes).castTo(DataType.INT32));
  }
}
