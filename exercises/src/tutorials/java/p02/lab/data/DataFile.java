package p02.lab.data;

/**
 * The four files of Fashion-MNIST as Zalando publishes them. The checksums are SHA-256 of what is
 * inside the gzip files, since distributions compress them anew.
 */
public enum DataFile {
  /** 60,000 images of 28×28 to learn from. */
  TRAIN_IMAGES(
      "train-images-idx3-ubyte",
      60_000,
      3,
      "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"),
  /** Their classes. */
  TRAIN_LABELS(
      "train-labels-idx1-ubyte",
      60_000,
      1,
      "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"),
  /** 10,000 images to test with. */
  TEST_IMAGES(
      "t10k-images-idx3-ubyte",
      10_000,
      3,
      "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"),
  /** Their classes. */
  TEST_LABELS(
      "t10k-labels-idx1-ubyte",
      10_000,
      1,
      "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34");

  private final String plainName;
  private final int published;
  private final int dimensions;
  private final String sha256;

  DataFile(String plainName, int published, int dimensions, String sha256) {
    this.plainName = plainName;
    this.published = published;
    this.dimensions = dimensions;
    this.sha256 = sha256;
  }

  /** Its name without {@code .gz}. */
  public String plainName() {
    return plainName;
  }

  /** Its name as published. */
  public String gzipName() {
    return plainName + ".gz";
  }

  /** How many images or labels the published file holds. */
  int published() {
    return published;
  }

  /** 3 for images, 1 for labels. */
  int dimensions() {
    return dimensions;
  }

  /** SHA-256 of the uncompressed file, in hexadecimal. */
  public String sha256() {
    return sha256;
  }
}
