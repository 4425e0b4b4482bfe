package p02.lab.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The small part of Fashion-MNIST that comes with the exercises: of each class the first 600
 * training and the first 100 test images, in the order of the published files.
 */
public record EmbeddedData() implements DataSource {

  @Override
  public String name() {
    return "embedded";
  }

  @Override
  public boolean isPart() {
    return true;
  }

  @Override
  public InputStream open(DataFile file) throws IOException {
    InputStream packed = EmbeddedData.class.getResourceAsStream(file.gzipName());
    if (packed == null) {
      throw new IllegalStateException(file.gzipName() + " is missing beside the classes");
    }
    return new GZIPInputStream(packed);
  }

  @Override
  public String describe(DataFile file) {
    return "the embedded " + file.gzipName();
  }
}
