package p02.lab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.LabeledData;
import p02.lab.error.UserMistake;

@DisplayName("Fashion-MNIST")
class FashionMnistTest {
  /** Debian's package dataset-fashion-mnist. */
  private static final FolderData FULL =
      new FolderData("full", Path.of("/usr/share/datasets/fashion-mnist"));

  @TempDir private Path folder;

  @Test
  @DisplayName("comes with 5,000, 1,000 and 1,000 images, FLOAT and from −1 to 1")
  void shouldComeEmbedded() {
    FashionMnist data = load(1);

    assertThat(data.train().inputs().shape()).containsExactly(5000, 784);
    assertThat(data.validation().size()).isEqualTo(1000);
    assertThat(data.test().size()).isEqualTo(1000);
    assertThat(data.train().inputs().dataType()).isEqualTo(DataType.FLOAT);
    assertThat(data.train().inputs().minNumber().doubleValue()).isEqualTo(-1);
    assertThat(data.train().inputs().maxNumber().doubleValue()).isEqualTo(1);
  }

  @Test
  @DisplayName("holds 600 images a class to learn and validate with, and 100 to test with")
  void shouldBeBalanced() {
    FashionMnist data = load(1);
    int[] learning = new int[10];
    count(data.train(), learning);
    count(data.validation(), learning);
    int[] testing = new int[10];
    count(data.test(), testing);

    assertThat(learning).containsOnly(600);
    assertThat(testing).containsOnly(100);
  }

  @Test
  @DisplayName("is divided by the seed: equal for one seed, different for another, nothing twice")
  void shouldBeDividedBySeed() {
    FashionMnist one = load(1);

    assertThat(load(1).train().inputs()).isEqualTo(one.train().inputs());
    assertThat(load(2).train().labels()).isNotEqualTo(one.train().labels());
    double parts = sum(one.train()) + sum(one.validation());
    double whole =
        RawImages.read(new EmbeddedData(), DataFile.TRAIN_IMAGES, DataFile.TRAIN_LABELS)
            .take(IntStream.range(0, 6000).toArray(), Scaling.MINUS_ONE_TO_ONE)
            .inputs()
            .castTo(DataType.DOUBLE)
            .sumNumber()
            .doubleValue();
    assertThat(parts).isCloseTo(whole, within(1e-3));
  }

  @Test
  @DisplayName("standardized has about mean 0 and variance 1, as all training pixels have exactly")
  void shouldBeStandardized() {
    INDArray inputs =
        FashionMnist.load(new EmbeddedData(), Scaling.STANDARDIZED, 1)
            .train()
            .inputs()
            .castTo(DataType.DOUBLE);

    // A tenth of the images: their mean may differ by a few hundredths.
    assertThat(inputs.meanNumber().doubleValue()).isCloseTo(0, within(0.05));
    assertThat(inputs.stdNumber().doubleValue()).isCloseTo(1, within(0.05));
  }

  @Test
  @DisplayName("embedded is what the program draws from the published files")
  void shouldBeDrawnFromPublished() throws IOException {
    assumeTrue(FULL.complete(), "Debian's dataset-fashion-mnist is not installed");
    for (DataFile file : DataFile.values()) {
      try (InputStream embedded = new EmbeddedData().open(file)) {
        assertThat(embedded.readAllBytes())
            .as(file.gzipName())
            .isEqualTo(DrawSubset.drawn(FULL, file));
      }
      assertThat(Checksum.ofGzipContent(FULL.folder().resolve(file.gzipName())))
          .isEqualTo(file.sha256());
    }
  }

  @Test
  @DisplayName("in a folder may be unpacked or not")
  void shouldReadFolders() throws IOException {
    for (DataFile file : DataFile.values()) {
      try (InputStream embedded = new EmbeddedData().open(file)) {
        Files.write(folder.resolve(file.plainName()), embedded.readAllBytes());
      }
    }

    FashionMnist read =
        FashionMnist.load(new FolderData("mine", folder), Scaling.MINUS_ONE_TO_ONE, 1);

    assertThat(read.train().inputs()).isEqualTo(load(1).train().inputs());
    assertThat(read.source()).isEqualTo("mine");
  }

  @Test
  @DisplayName("missing, not packed, cut off or mixed up is refused in one sentence each")
  void shouldRefuseDamage() throws IOException {
    FolderData data = new FolderData("mine", folder);
    refused(data, "there is no train-images-idx3-ubyte.gz in " + folder);

    Path images = folder.resolve(DataFile.TRAIN_IMAGES.gzipName());
    Files.writeString(images, "<html>404</html>");
    refused(data, images + " is not a gzip file");

    byte[] whole = copyEmbedded();
    Files.write(images, Arrays.copyOf(whole, whole.length / 2));
    refused(data, images + " is cut off");

    Files.write(images, whole);
    Path labels = folder.resolve(DataFile.TRAIN_LABELS.gzipName());
    try (InputStream testLabels = new EmbeddedData().open(DataFile.TEST_LABELS);
        GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(labels))) {
      testLabels.transferTo(out);
    }
    refused(data, "holds 6000 images but");
  }

  @Test
  @DisplayName("of other pixels, as MNIST's digits under the same names, is refused")
  void shouldRefuseDigits() throws IOException {
    copyEmbedded();
    Path images = folder.resolve(DataFile.TEST_IMAGES.plainName());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(images))) {
      for (int header : new int[] {0x803, 10_000, 28, 28}) {
        out.writeInt(header);
      }
      out.write(new byte[10_000 * 28 * 28]);
    }

    refused(new FolderData("mine", folder), images + " is not the file of Fashion-MNIST");
  }

  @Test
  @DisplayName("that is to be kept where nothing can be written says so")
  void shouldNameUnwritableCache() throws IOException {
    Path file = Files.createFile(folder.resolve("a file"));
    DownloadedData data =
        new DownloadedData(URI.create("http://127.0.0.1:9/"), file.resolve("cache"));

    assertThatThrownBy(() -> FashionMnist.load(data, Scaling.STANDARDIZED, 1))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("cannot be kept in " + file.resolve("cache"));
  }

  private byte[] copyEmbedded() throws IOException {
    for (DataFile file : DataFile.values()) {
      try (InputStream packed = EmbeddedData.class.getResourceAsStream(file.gzipName())) {
        Files.write(folder.resolve(file.gzipName()), packed.readAllBytes());
      }
    }
    return Files.readAllBytes(folder.resolve(DataFile.TRAIN_IMAGES.gzipName()));
  }

  private static void refused(FolderData data, String sentence) {
    assertThatThrownBy(() -> FashionMnist.load(data, Scaling.STANDARDIZED, 1))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining(sentence)
        .extracting(failure -> failure.getMessage().lines().count())
        .isEqualTo(1L);
  }

  private static FashionMnist load(long seed) {
    return FashionMnist.load(new EmbeddedData(), Scaling.MINUS_ONE_TO_ONE, seed);
  }

  private static double sum(LabeledData data) {
    return data.inputs().castTo(DataType.DOUBLE).sumNumber().doubleValue();
  }

  private static void count(LabeledData data, int[] counts) {
    IntStream.range(0, data.size()).forEach(i -> counts[data.labels().getInt(i)]++);
  }
}
