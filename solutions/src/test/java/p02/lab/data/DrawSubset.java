package p02.lab.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Draws the embedded images: of each class the first 600 training and 100 test images of the
 * published files, in their order. Arguments: the folder of the published files, the folder to
 * write to.
 */
final class DrawSubset {
  private static final int CLASSES = 10;

  private DrawSubset() {}

  public static void main(String[] arguments) throws IOException {
    DataSource full = new FolderData("full", Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    for (DataFile file : DataFile.values()) {
      Path place = target.resolve(file.gzipName());
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(place))) {
        out.write(drawn(full, file));
      }
    }
  }

  /** The embedded file's content, uncompressed. */
  static byte[] drawn(DataSource full, DataFile file) throws IOException {
    boolean training = file == DataFile.TRAIN_IMAGES || file == DataFile.TRAIN_LABELS;
    RawImages images =
        training
            ? RawImages.read(full, DataFile.TRAIN_IMAGES, DataFile.TRAIN_LABELS)
            : RawImages.read(full, DataFile.TEST_IMAGES, DataFile.TEST_LABELS);
    int[] places = firstOfEachClass(images.labels(), training ? 600 : 100);
    boolean labels = file.dimensions() == 1;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x0800 | file.dimensions());
    out.writeInt(places.length);
    if (!labels) {
      out.writeInt(RawImages.SIDE);
      out.writeInt(RawImages.SIDE);
    }
    int width = labels ? 1 : RawImages.PIXELS;
    for (int place : places) {
      out.write(labels ? images.labels() : images.pixels(), place * width, width);
    }
    return bytes.toByteArray();
  }

  private static int[] firstOfEachClass(byte[] labels, int count) {
    int[] seen = new int[CLASSES];
    return IntStream.range(0, labels.length).filter(i -> seen[labels[i]]++ < count).toArray();
  }
}
