package p02.engine.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import p02.engine.failure.Causes;
import p02.engine.failure.NearNames;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.Memory;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

/** The submissions of a class, listed at once and read one by one. */
public final class Inbox implements AutoCloseable {
  private final Store store;
  private final List<Entry> entries;
  private final Listing listing;

  private Inbox(Store store, List<Entry> entries, Listing listing) {
    this.store = store;
    this.entries = List.copyOf(entries);
    this.listing = listing;
  }

  /** What one student sent, not yet read. */
  public interface Entry {
    /** The name under which results are filed. */
    String id();

    /** Who it is from, as far as names of files and folders say. */
    Origin origin();

    /** Reads it; what cannot be read comes back as {@link Intake.Unreadable}. */
    Intake read();
  }

  /** What the instructor chose where a student sent several things. */
  public interface Choices {
    /** Nothing was chosen. */
    Choices NONE = (id, origin) -> Optional.empty();

    /**
     * The archive or file that counts.
     *
     * @param id under which the submission is filed
     * @param origin who sent it: a name may be another one's tomorrow
     */
    Optional<String> of(String id, Origin origin);
  }

  /** Lists a folder or an archive of submissions, where nothing was chosen. */
  public static Inbox open(Path submissions, KnownNames names) throws IntakeException {
    return open(submissions, names, Choices.NONE, Listing.Filed.NOTHING);
  }

  /**
   * Lists a folder, an archive or a platform's download, unpacked or not: every name at its top
   * belongs to an entry.
   *
   * @param names whose names are whose
   * @param choices what the instructor chose
   * @param before under which names submissions were filed before
   * @throws IntakeException if there is nothing to mark
   */
  public static Inbox open(
      Path submissions, KnownNames names, Choices choices, Listing.Filed before)
      throws IntakeException {
    if (!Files.exists(submissions)) {
      throw new IntakeException(
          "%s does not exist%s Name a folder or an archive of submissions"
              .formatted(submissions, near(submissions)));
    }
    return of(Located.find(submissions, before), names, choices);
  }

  /** What is called much alike and lies where it should: a question, or a full stop. */
  private static String near(Path missing) {
    Path whole = missing.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return ".";
    }
    try (Stream<Path> beside = Files.list(parent)) {
      return NearNames.orStop(
          whole.getFileName().toString(),
          beside.map(each -> each.getFileName().toString()).toList());
    } catch (IOException e) {
      // Who may not look into the folder is told no names of it.
      return ".";
    }
  }

  /**
   * Opens what was listed before: no submission is looked at until it is its turn.
   *
   * @param listing what lay there
   * @throws IntakeException if other names lie there now; it says one of them
   */
  public static Inbox open(Path submissions, KnownNames names, Choices choices, Listing listing)
      throws IntakeException {
    return of(Located.again(submissions, listing), names, choices);
  }

  private static Inbox of(Located located, KnownNames names, Choices choices) {
    ParcelReader reader = new ParcelReader(located.store(), new Memory());
    List<Entry> entries = new ArrayList<>();
    for (Listing.Settled each : located.listing().parcels()) {
      entries.add(new Lazy(each.id(), each.parcel(), reader, names, choices));
    }
    return new Inbox(located.store(), entries, located.listing());
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
    Path whole = submission.toAbsolutePath().normalize();
    Path last = whole.getFileName();
    Path parent = whole.getParent();
    if (last == null || parent == null) {
      throw new IntakeException(submission + " is no submission. Name a student's folder");
    }
    String name = last.toString();
    boolean folder = Files.isDirectory(submission);
    if (!folder && !ArchiveKind.isArchive(name)) {
      throw new IntakeException(
          "%s is neither a folder nor an archive (%s)".formatted(submission, ArchiveKind.NAMES));
    }
    Store store = new FolderStore(parent);
    Origin origin = new Origin(name, "", List.of(name), false);
    Upload upload = new Upload(name, folder ? "" : name, -1, false);
    Parcel parcel = new Parcel(name, origin, List.of(upload));
    String id = Ids.safe(folder ? name : ArchiveKind.stem(name));
    Listing alone = new Listing("", "", List.of(new Listing.Settled(id, parcel)), List.of());
    return of(new Located(store, alone), names, Choices.NONE);
  }

  /** Submissions that were not handed in, but made. */
  public static Inbox of(List<Submission> made) {
    Store nowhere = new FolderStore(Path.of(""));
    List<Entry> entries = made.stream().<Entry>map(each -> new Made(each.id(), each)).toList();
    return new Inbox(nowhere, entries, new Listing("", "", List.of(), List.of()));
  }

  /** One for each student, in order of their names. */
  public List<Entry> entries() {
    return entries;
  }

  /** What of an archive belongs to nobody, and why. */
  public List<String> leftAside() {
    return listing.leftAside();
  }

  /** What lies there, for whoever marks a part of it. */
  public Listing listing() {
    return listing;
  }

  /** How many submissions there are. */
  public int size() {
    return entries.size();
  }

  @Override
  public void close() {
    store.close();
  }

  /** An entry that needs no reading. */
  private record Made(String id, Submission read) implements Entry {
    @Override
    public Origin origin() {
      return new Origin(id, "", List.of(id), false);
    }
  }

  /** An entry that is read when it is its turn. */
  private record Lazy(
      String id, Parcel parcel, ParcelReader reader, KnownNames names, Choices choices)
      implements Entry {
    @Override
    public Origin origin() {
      return parcel.origin();
    }

    @Override
    public Intake read() {
      try {
        return SubmissionSorter.sort(id, reader.read(parcel, choices.of(id, origin())), names);
      } catch (IntakeException e) {
        return new Intake.Unreadable(id, PlainText.of(e.getMessage()), e.choices());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // Whatever breaks down over one submission must not cost the class its marks.
        String reason = "the grader broke down while reading it: " + Causes.oneLine(e);
        return new Intake.Unreadable(id, PlainText.of(reason));
      }
    }
  }
}
