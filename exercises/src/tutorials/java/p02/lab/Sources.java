package p02.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import p02.lab.data.DataSource;
import p02.lab.data.EmbeddedData;
import p02.lab.data.FolderData;
import p02.lab.error.UserMistake;

/** Finds the data that {@code --data} names. */
final class Sources {
  /** Where Debian's package dataset-fashion-mnist puts the files. */
  private static final Path DEBIAN = Path.of("/usr/share/datasets/fashion-mnist");

  private Sources() {}

  static DataSource named(String typed, Optional<String> url) {
    if (typed.equals("embedded")) {
      return new EmbeddedData();
    } else if (typed.equals("full")) {
      return full(url);
    } else if (Files.isDirectory(Path.of(typed))) {
      return new FolderData(
          Path.of(typed).toAbsolutePath().getFileName().toString(), Path.of(typed));
    }
    throw new UserMistake(
        "--data %s is no folder. Type --data embedded, --data full, or the folder that holds the four files"
            .formatted(typed));
  }

  private static DataSource full(Optional<String> url) {
    FolderData debian = new FolderData("full", DEBIAN);
    return debian;
  }
}
