package p02.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Inbox;
import p02.engine.model.Digest;
import p02.engine.model.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a class has handed in, before any of it is marked: whoever marks a part of the class needs
 * to know of all, and may read it from a file.
 *
 * @param submissions name to what the submission says of itself
 */
public record ClassOverview(SortedMap<String, Line> submissions) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Copies the map. */
  public ClassOverview {
    submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
  }

  /**
   * What a submission says of itself.
   *
   * @param student the id whose numbers it says it holds; empty if it says nothing
   * @param packages of the problems that it has files of, as {@code problem31}
   */
  public record Line(String student, SortedSet<String> packages) {
    /** One that cannot be read. */
    static final Line SILENT = new Line("", Collections.emptySortedSet());

    /** Copies the set. */
    public Line {
      packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
    }
  }

  /** Reads every submission, on all cores, and keeps no source. */
  public static ClassOverview of(List<Inbox.Entry> entries) {
    Map<String, Line> lines =
        entries.parallelStream().collect(Collectors.toMap(Inbox.Entry::id, each -> line(each)));
    return new ClassOverview(new TreeMap<>(lines));
  }

  private static Line line(Inbox.Entry entry) {
    return entry.read() instanceof Submission here
        ? new Line(here.declaredStudent(), new TreeSet<>(here.problems().keySet()))
        : Line.SILENT;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param entries whose names must be those of the file
   * @throws UserMistake if it cannot be read, or is of other submissions
   */
  public static ClassOverview read(Path file, List<Inbox.Entry> entries) {
    ClassOverview read;
    try {
      read = JSON.readValue(Files.readString(file), ClassOverview.class);
    } catch (IOException e) {
      throw new UserMistake("--list %s cannot be read (%s)".formatted(file, Causes.reason(e)));
    } catch (JacksonException e) {
      throw new UserMistake("--list %s is no list that grade list wrote".formatted(file));
    }
    SortedSet<String> ids =
        entries.stream().map(Inbox.Entry::id).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> differing = new TreeSet<>(ids);
    differing.removeAll(read.submissions.keySet());
    if (differing.isEmpty()) {
      differing.addAll(read.submissions.keySet());
      differing.removeAll(ids);
    }
    if (!differing.isEmpty()) {
      throw new UserMistake(
          "--list %s is of other submissions: %s is not in both. Type grade list again"
              .formatted(file, differing.first()));
    }
    return read;
  }

  /** Writes it for other machines; the same class gives the same bytes. */
  public void write(Path file) throws IOException {
    String text = JSON.writeValueAsString(this) + "\n";
    OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What a submission says of itself. */
  public Line line(String submission) {
    return submissions.getOrDefault(submission, Line.SILENT);
  }

  /** The ids that submissions say they hold the numbers of. */
  public SortedSet<String> students() {
    return submissions.values().stream()
        .map(Line::student)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Packages of the problems that anybody handed in. */
  public SortedSet<String> packages() {
    return submissions.values().stream()
        .flatMap(each -> each.packages().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A digest of all of it. */
  public String digest() {
    Digest digest = Digest.start();
    submissions.forEach(
        (id, line) -> {
          digest.add(id).add(line.student());
          line.packages().forEach(digest::add);
        });
    return digest.hex();
  }
}
