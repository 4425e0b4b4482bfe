package p02.lab.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grey images as PNG files. */
final class Png {
  private Png() {}

  /**
   * One file for each row of {@code [n, side · side]}; the least value of all is black, the
   * greatest white.
   */
  static List<byte[]> each(INDArray images) {
    double least = images.minNumber().doubleValue();
    double range = Math.max(images.maxNumber().doubleValue() - least, Double.MIN_NORMAL);
    return IntStream.range(0, (int) images.size(0))
        .mapToObj(row -> png(grey(images.getRow(row).toDoubleVector(), least, range)))
        .toList();
  }

  private static BufferedImage grey(double[] pixels, double least, double range) {
    int side = (int) Math.round(Math.sqrt(pixels.length));
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < pixels.length; i++) {
      int brightness = (int) Math.round(255 * (pixels[i] - least) / range);
      image.getRaster().setSample(i % side, i / side, 0, brightness);
    }
    return image;
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
