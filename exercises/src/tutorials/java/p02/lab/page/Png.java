package p02.lab.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grey images side by side in one PNG file. */
final class Png {
  private static final int GAP = 2;

  private Png() {}

  /** The rows of {@code [n, side · side]}; the least value is black, the greatest white. */
  static byte[] of(INDArray images, int perRow) {
    int count = (int) images.size(0);
    int side = (int) Math.round(Math.sqrt(images.size(1)));
    double least = images.minNumber().doubleValue();
    double range = Math.max(images.maxNumber().doubleValue() - least, Double.MIN_NORMAL);
    int rows = (count + perRow - 1) / perRow;
    BufferedImage sheet =
        new BufferedImage(
            Math.min(count, perRow) * (side + GAP) - GAP,
            rows * (side + GAP) - GAP,
            BufferedImage.TYPE_BYTE_GRAY);
    for (int image = 0; image < count; image++) {
      double[] pixels = images.getRow(image).toDoubleVector();
      for (int pixel = 0; pixel < pixels.length; pixel++) {
        sheet
            .getRaster()
            .setSample(
                image % perRow * (side + GAP) + pixel % side,
                image / perRow * (side + GAP) + pixel / side,
                0,
                (int) Math.round(255 * (pixels[pixel] - least) / range));
      }
    }
    return png(sheet);
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory never fails", e);
    }
    return bytes.toByteArray();
  }
}
