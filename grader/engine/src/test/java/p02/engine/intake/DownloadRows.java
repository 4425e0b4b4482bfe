package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import p02.engine.batch.ClassList;
import p02.engine.batch.ClassOverview;
import p02.engine.model.Intake;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;

/** The rows that a download gives, read in a folder of a test. */
record DownloadRows(Path folder) {
  static final KnownNames NAMES =
      new KnownNames(
          Set.of("problem31", "problem32"),
          Set.of(),
          name -> name.startsWith("p02."),
          name -> false);
  static final String RAR5 = "Rar!\u001a\u0007\u0001\u0000";

  /** What Moodle calls a person's folder. */
  static String moodle(String person, int id, String rest) {
    return "%s_%d_assignsubmission_file%s".formatted(person, id, rest);
  }

  /**
   * Id to what became of it: the text of the class, or the reason. Whoever is given the list of
   * names must read the same.
   */
  Map<String, String> rows(Path submissions, Inbox.Choices choices) throws Exception {
    Path list = folder.resolve("class.json");
    Map<String, String> rows;
    try (Inbox inbox = Inbox.open(submissions, NAMES, choices, Listing.Filed.NOTHING)) {
      rows = rows(inbox);
      new ClassList(inbox.listing(), ClassOverview.of(List.of())).write(list);
    }
    Listing listing = ClassList.read(list).listing();
    try (Inbox listed = Inbox.open(submissions, NAMES, choices, listing)) {
      assertThat(rows(listed)).isEqualTo(rows);
    }
    return rows;
  }

  private static Map<String, String> rows(Inbox inbox) {
    Map<String, String> rows = new TreeMap<>();
    for (Inbox.Entry entry : inbox.entries()) {
      assertThat(rows.put(entry.id(), told(entry.read()))).isNull();
    }
    return rows;
  }

  private static String told(Intake read) {
    if (read instanceof Intake.Unreadable unreadable) {
      return unreadable.reason();
    }
    ProblemSources sources = ((Submission) read).problems().get("problem31");
    return ((ProblemSources.Found) sources)
        .files()
        .get(0)
        .text()
        .replaceAll("(?s).*/\\* | \\*/.*", "");
  }

  /** The rows, which must be the same however the download comes. */
  Map<String, String> everyForm(Download download) throws Exception {
    Path unpacked = download.folder(Files.createDirectory(folder.resolve("unpacked")));
    Map<String, String> rows = rows(unpacked, Inbox.Choices.NONE);
    List<Path> forms = new ArrayList<>();
    forms.add(download.zip(folder.resolve("class.zip")));
    forms.add(download.tarGz(folder.resolve("class.tar.gz")));
    forms.add(download.sevenZ(folder.resolve("class.7z")));
    forms.add(download.folder(Files.createDirectories(folder.resolve("one/outer"))).getParent());
    for (Path form : forms) {
      assertThat(rows(form, Inbox.Choices.NONE)).as(form.toString()).isEqualTo(rows);
    }
    return rows;
  }
}
