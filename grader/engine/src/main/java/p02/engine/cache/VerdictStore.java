package p02.engine.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.engine.files.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verdicts on disk, one file for each submission, called by the submission's content. A file is
 * there as a whole or not at all, so that a batch may be killed at any moment. It can be thrown
 * away at any time: then everything is marked anew.
 */
public final class VerdictStore {
  /** What it wrote, half written files included: whatever else lies there is somebody's. */
  private static final Pattern OWN = Pattern.compile("[0-9a-f]{16,}\\.(json|new)");

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Path folder;

  private VerdictStore(Path folder) {
    this.folder = folder;
  }

  /** Opens the cache in a folder, which is made if it is not there. */
  public static VerdictStore open(Path folder) throws IOException {
    return new VerdictStore(OwnerOnly.folder(folder));
  }

  /** What is kept of a submission; a file that cannot be read is as good as none. */
  public Optional<StoredSubmission> find(String submission) {
    Path file = file(submission);
    try {
      return Files.exists(file)
          ? Optional.of(mapper.readValue(Files.readAllBytes(file), StoredSubmission.class))
          : Optional.empty();
    } catch (IOException | JacksonException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps what is known of a submission, in place of what was known before. */
  public void keep(String submission, StoredSubmission stored) {
    Path file = file(submission);
    try {
      Path fresh = Files.createTempFile(folder, submission.substring(0, 16), ".new");
      Files.write(fresh, mapper.writeValueAsBytes(stored));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the cache cannot be written to " + folder, e);
    }
  }

  /** Throws away what nobody asked for since the cache was opened. */
  public void prune() throws IOException {
    delete(true);
  }

  /** Throws everything away. */
  public void clear() throws IOException {
    delete(false);
  }

  private void delete(boolean sparingUsed) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (OWN.matcher(name).matches() && !(sparingUsed && used.contains(name))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path file(String submission) {
    String name = submission + ".json";
    used.add(name);
    return folder.resolve(name);
  }
}
