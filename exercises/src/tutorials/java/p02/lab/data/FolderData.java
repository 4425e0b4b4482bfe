package p02.lab.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import p02.lab.error.UserMistake;

/**
 * The files in a folder, gzipped or not.
 *
 * @param name what runs and pages call it
 * @param folder where they lie
 */
public record FolderData(String name, Path folder) implements DataSource {

  @Override
  public InputStream open(DataFile file) throws IOException {
    Path place = place(file);
    if (!Files.isRegularFile(place)) {
      throw new UserMistake(
          "there is no %s in %s. Give the folder that holds the four Fashion-MNIST files, or"
                  .formatted(file.gzipName(), folder)
              + " leave out --data");
    }
    InputStream stored = new BufferedInputStream(Files.newInputStream(place));
    return place.toString().endsWith(".gz") ? unpacked(place, stored) : stored;
  }

  @Override
  public String describe(DataFile file) {
    return place(file).toString();
  }

  /** Whether all four are there. */
  public boolean complete() {
    for (DataFile file : DataFile.values()) {
      if (!Files.isRegularFile(place(file))) {
        return false;
      }
    }
    return true;
  }

  private Path place(DataFile file) {
    Path plain = folder.resolve(file.plainName());
    return Files.isRegularFile(plain) ? plain : folder.resolve(file.gzipName());
  }

  private static InputStream unpacked(Path place, InputStream stored) throws IOException {
    try {
      return new GZIPInputStream(stored);
    } catch (ZipException | java.io.EOFException e) {
      stored.close();
      throw new UserMistake(place + " is not a gzip file. Remove it and fetch it again");
    }
  }
}
