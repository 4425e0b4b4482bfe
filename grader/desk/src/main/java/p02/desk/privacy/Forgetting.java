package p02.desk.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import p02.desk.decision.PersonsLines;
import p02.desk.history.History;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.views.LargeClass;
import p02.engine.batch.AnswerFolder;
import p02.engine.cache.VerdictStore;
import p02.engine.files.OwnerOnly;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a person out of a batch's folder. Tables lose the person's lines and the others' results
 * what names them; pages of the whole class go as a whole, since the next batch writes them anew;
 * and so do the kept verdicts, which do not say whose they are.
 */
public final class Forgetting {
  private static final List<String> OF_THE_CLASS =
      List.of("index.html", "similar.html", "junit.xml");

  private final Marks marks;
  private final List<Result> theirs;
  private final PersonRecord person;
  private final List<String> done = new ArrayList<>();

  private Forgetting(Marks marks, List<Result> theirs) {
    this.marks = marks;
    this.theirs = theirs;
    this.person = PersonRecord.of(theirs);
  }

  /**
   * Forgets.
   *
   * @param theirs all that the person handed in
   * @return what was done, one line each
   */
  public static List<String> of(Marks marks, List<Result> theirs) throws IOException {
    Forgetting forgetting = new Forgetting(marks, theirs);
    forgetting.cache();
    forgetting.pagesOfTheClass();
    // Before the tables, which say who is behind a submission now.
    forgetting.decisions();
    forgetting.tables();
    forgetting.others();
    forgetting.own();
    return List.copyOf(forgetting.done);
  }

  private void cache() throws IOException {
    Path folder = marks.folder().resolve("cache");
    if (Files.isDirectory(folder)) {
      VerdictStore.open(folder).clear();
      done.add("emptied cache/: the next batch marks everybody anew");
    }
  }

  private void pagesOfTheClass() throws IOException {
    for (String name : OF_THE_CLASS) {
      if (Files.deleteIfExists(marks.folder().resolve(name))) {
        done.add("deleted %s: it is made anew when it is needed".formatted(name));
      }
    }
    if (LargeClass.removeParts(marks.folder())) {
      done.add("deleted parts/: it is made anew when it is needed");
    }
  }

  private void tables() throws IOException {
    for (Path file : CsvRows.files(marks.folder())) {
      CsvRows rows = CsvRows.read(file);
      CsvRows left = rows.without(person);
      int gone = rows.rows().size() - left.rows().size();
      if (gone > 0) {
        OwnerOnly.write(file, left.text().getBytes(StandardCharsets.UTF_8));
        done.add("%s: %d lines less".formatted(file.getFileName(), gone));
      }
    }
  }

  /** Copied numbers are flagged with the id that they fit. */
  private void others() throws IOException {
    for (Result other : marks.results()) {
      if (!theirs.contains(other)) {
        other(marks.folder().resolve("results").resolve(other.submission() + ".json"));
      }
    }
  }

  private void other(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    JsonNode root = mapper.readTree(Files.readString(file));
    if (root.path("extra_data").path("flags") instanceof ArrayNode flags) {
      List<String> kept = new ArrayList<>();
      flags.forEach(flag -> kept.add(flag.asString("")));
      if (kept.removeIf(person::isNamed)) {
        ArrayNode left = ((ObjectNode) root.path("extra_data")).putArray("flags");
        kept.forEach(left::add);
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
        done.add("%s: a flag less".formatted(file.getFileName()));
      }
    }
  }

  private void decisions() throws IOException {
    PersonsLines decisions = person.decisions(marks.folder());
    long unknown = decisions.unknown();
    if (unknown > 0) {
      done.add(
          "decisions/: lines of theirs, %d of them in doubt and perhaps another's"
              .formatted(unknown));
    }
    for (String file : decisions.forget()) {
      done.add("decisions/%s: lines less".formatted(file));
    }
    if (History.forget(marks.folder(), person.submissions())) {
      done.add("history.json: what they had before is gone");
    }
  }

  /** Last of all, so that a run that was stopped can be started again. */
  private void own() throws IOException {
    for (String id : person.submissions().stream().sorted().toList()) {
      Files.deleteIfExists(marks.report(id));
      AnswerFolder.forget(marks.folder(), id);
      Files.deleteIfExists(marks.folder().resolve("choices").resolve(id + ".txt"));
      Files.deleteIfExists(marks.folder().resolve("results").resolve(id + ".json"));
      done.add("deleted the result, the report and the answers of " + id);
    }
  }
}
