package p02.lab.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import p02.lab.error.UserMistake;

/**
 * The published files, downloaded when they are first needed and kept in a folder.
 *
 * @param base where they are published; a file's name is added to it
 * @param folder where they are kept
 */
public record DownloadedData(URI base, Path folder) implements DataSource {
  /** Where Zalando publishes them. */
  public static final URI PUBLISHER =
      URI.create(
          "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/");

  @Override
  public String name() {
    return "full";
  }

  @Override
  public InputStream open(DataFile file) throws IOException {
    Path place = folder.resolve(file.gzipName());
    if (!Files.exists(place)) {
      fetch(file, place);
    }
    return kept().open(file);
  }

  private void fetch(DataFile file, Path place) {
    try {
      Files.createDirectories(folder);
      fetchAlone(file, place);
    } catch (IOException e) {
      throw new UserMistake(
          "what is downloaded cannot be kept in %s (%s). Make it writable, or give a folder with"
                  .formatted(folder, e)
              + " --data");
    }
  }

  @Override
  public String describe(DataFile file) {
    return kept().describe(file);
  }

  private FolderData kept() {
    return new FolderData(name(), folder);
  }

  /** Two runs must not write to one file. */
  private void fetchAlone(DataFile file, Path place) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new UserMistake(
            "another run is downloading to %s. Try again when it is done".formatted(folder));
      }
      new Download(base.resolve(file.gzipName())).to(place, file.sha256());
    }
  }
}
