package p02.engine.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

/**
 * The submissions of a class, listed at once and read one by one.
 *
 * @param entries in order of their paths
 * @param ignored names of files that are no submission
 */
public record Inbox(List<Entry> entries, List<String> ignored) {
  /** ClassCopies the lists. */
  public Inbox {
    entries = List.copyOf(entries);
    ignored = List.copyOf(ignored);
  }

  /** One submission, not yet read. */
  public interface Entry {
    /** The name under which results are filed. */
    String id();

    /** Reads it; what cannot be read comes back as {@link Intake.Unreadable}. */
    Intake read();
  }

  /**
   * Lists a folder or an archive of submissions.
   *
   * @param names whose names are whose
   * @throws IntakeException if there is nothing to mark
   */
  public static Inbox open(Path submissions, KnownNames names) throws IntakeException {
    if (!Files.exists(submissions)) {
      throw new IntakeException(submissions + " does not exist. Name a folder of submissions");
    }
    Inbox inbox =
        Files.isDirectory(submissions)
            ? ofFolder(submissions, names)
            : ArchiveOfSubmissions.open(submissions, names);
    if (inbox.entries().isEmpty()) {
      throw new IntakeException(
          submissions + " holds no submission: put one folder or archive for each student in it");
    }
    return inbox;
  }

  /**
   * One submission, as a class of its own.
   *
   * @param names whose names are whose
   * @throws IntakeException if there is nothing to read
   */
  public static Inbox single(Path submission, KnownNames names) throws IntakeException {
    if (!Files.exists(submission)) {
      throw new IntakeException(submission + " does not exist. Name a folder or an archive");
    }
    Path last = submission.toAbsolutePath().normalize().getFileName();
    if (last == null) {
      throw new IntakeException(submission + " is no submission. Name a student's folder");
    }
    String name = last.toString();
    boolean folder = Files.isDirectory(submission);
    if (!folder && !Archives.isArchive(name)) {
      throw new IntakeException(
          submission + " is neither a folder nor an archive (.zip, .tar.gz, .tgz, .tar)");
    }
    String id = Ids.safe(folder ? name : Archives.stem(name));
    return new Inbox(List.of(entry(id, submission, names)), List.of());
  }

  /** Submissions that were not handed in, but made. */
  public static Inbox of(List<Submission> made) {
    return new Inbox(
        made.stream().<Entry>map(each -> new Made(each.id(), each)).toList(), List.of());
  }

  /** How many submissions there are. */
  public int size() {
    return entries.size();
  }

  private static Inbox ofFolder(Path folder, KnownNames names) throws IntakeException {
    refuseSingle(folder);
    List<Entry> entries = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    Ids ids = new Ids();
    for (Path child : children(folder)) {
      String name = child.getFileName().toString();
      boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
      if (name.startsWith(".") || name.equals("__MACOSX")) {
        continue;
      } else if (isFolder || Archives.isArchive(name) || Archives.isForeign(name)) {
        entries.add(entry(ids.next(isFolder ? name : Archives.stem(name)), child, names));
      } else {
        ignored.add(name);
      }
    }
    return new Inbox(entries, ignored);
  }

  private static void refuseSingle(Path folder) throws IntakeException {
    for (String inside : List.of("exercises", "src", "p02")) {
      if (Files.isDirectory(folder.resolve(inside))) {
        throw new IntakeException(folder + " looks like one submission. Type: grade one " + folder);
      }
    }
  }

  private static List<Path> children(Path folder) throws IntakeException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new IntakeException(folder + " cannot be read. May you open it?");
    }
  }

  private static Entry entry(String id, Path path, KnownNames names) {
    return new Lazy(id, () -> rawFiles(path), names);
  }

  private static RawFiles rawFiles(Path path) throws IntakeException {
    String name = path.getFileName().toString();
    if (Files.isDirectory(path)) {
      return FolderReader.read(path);
    } else if (Archives.isForeign(name)) {
      throw new IntakeException(
          name + " is an archive of a kind that is not read here; pack it as .zip");
    }
    return ArchiveReader.read(name, bytes(path));
  }

  /** An archive's bytes. */
  static byte[] bytes(Path archive) throws IntakeException {
    try {
      if (Files.size(archive) > Bounds.STANDARD.unpackedBytes()) {
        throw new IntakeException(
            "%s is larger than %d bytes"
                .formatted(archive.getFileName(), Bounds.STANDARD.unpackedBytes()));
      }
      return Files.readAllBytes(archive);
    } catch (IOException e) {
      throw new IntakeException(archive + " cannot be read. May you open it?");
    }
  }

  /** An entry that needs no reading. */
  record Made(String id, Submission read) implements Entry {}

  /** Where raw files come from. */
  interface Source {
    RawFiles read() throws IntakeException;
  }

  /** An entry that is read when it is its turn. */
  record Lazy(String id, Source source, KnownNames names) implements Entry {
    @Override
    public Intake read() {
      try {
        return SubmissionSorter.sort(id, source.read(), names);
      } catch (IntakeException e) {
        return new Intake.Unreadable(id, e.getMessage());
      }
    }
  }
}
