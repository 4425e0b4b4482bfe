package p02.lab;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import p02.lab.data.DataSource;
import p02.lab.data.DownloadedData;
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
    }
    Path folder = folder(typed);
    // The root of a file system has no name of its own.
    Path name = Optional.ofNullable(folder.getFileName()).orElse(folder);
    return new FolderData(name.toString(), folder);
  }

  private static Path folder(String typed) {
    try {
      if (Files.isDirectory(Path.of(typed))) {
        return Path.of(typed).toRealPath();
      }
    } catch (InvalidPathException | IOException e) {
      // No such folder either; the sentence below says it.
    }
    throw new UserMistake(
        "--data %s is no folder. Type --data embedded, --data full, or the folder that holds the"
                .formatted(typed)
            + " four files");
  }

  private static DataSource full(Optional<String> url) {
    FolderData debian = new FolderData("full", DEBIAN);
    if (url.isEmpty() && debian.complete()) {
      return debian;
    }
    return new DownloadedData(
        url.map(Sources::address).orElse(DownloadedData.PUBLISHER),
        cache(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home")));
  }

  private static URI address(String typed) {
    try {
      URI address = URI.create(typed.endsWith("/") ? typed : typed + "/");
      if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Not an address either; the sentence below says it.
    }
    throw new UserMistake("--data-url %s does not begin with https:// or http://".formatted(typed));
  }

  /** Where this system keeps what can be fetched again. */
  static Path cache(String system, Map<String, String> environment, String home) {
    String folder = "p02/fashion-mnist";
    if (system.startsWith("Windows") && environment.containsKey("LOCALAPPDATA")) {
      return Path.of(environment.get("LOCALAPPDATA"), folder);
    } else if (system.startsWith("Mac")) {
      return Path.of(home, "Library/Caches", folder);
    }
    String set = environment.getOrDefault("XDG_CACHE_HOME", "");
    return set.isEmpty() ? Path.of(home, ".cache", folder) : Path.of(set, folder);
  }
}
