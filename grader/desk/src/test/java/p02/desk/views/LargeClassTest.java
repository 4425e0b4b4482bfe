package p02.desk.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.decided.ClassRecords;
import p02.desk.decided.DecidedClass;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.Marks;
import p02.desk.overview.ClassFigures;
import p02.desk.overview.InventedClass;
import p02.desk.overview.LargeFigures;
import p02.desk.overview.Pick;
import p02.desk.overview.TaskFigures;
import p02.desk.overview.TaskSums;

@DisplayName("A class too large for one page")
class LargeClassTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path marks;

  @BeforeEach
  void write() throws IOException {
    InventedClass.write(marks, 2050, 11);
    decide(new Ruling.Total(3.5, 40), "student-01500");
    decide(new Ruling.Excused(Ruling.EVERYTHING), "student-02049");
    decide(new Ruling.Total(1, 40), "student-99999");
  }

  private void decide(Ruling ruling, String whom) throws IOException {
    Decisions.add(marks, new Draft(ruling, whom, "as agreed", "", "ada", List.of()), NOON);
  }

  private String read(String file) throws IOException {
    return Files.readString(marks.resolve(file));
  }

  private List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(marks.resolve("reports"))) {
      for (Path file : files.sorted().toList()) {
        reports.add(Files.readString(file));
      }
    }
    return reports;
  }

  @Test
  void shouldGetTheMarksAndReportsThatOnePageGets() throws IOException {
    DecidedClass whole = Views.refresh(marks);
    String csv = read("final.csv");
    List<String> reports = reports();
    LargeClass.Told told = LargeClass.refresh(marks);
    assertThat(read("final.csv")).isEqualTo(csv).contains("student-01500");
    assertThat(reports()).isEqualTo(reports).anyMatch(report -> report.contains("as agreed"));
    assertThat(told.notes()).isEqualTo(whole.notes()).hasSize(1);
    assertThat(told.notes().get(0)).contains("student-99999, of whom there is no result");
  }

  @Test
  void whoWasNotGradedShouldBeHeldAgainstWhatOthersCouldEarn() throws IOException {
    // In the first part nobody was graded, so that only later ones tell the most.
    for (int i = 0; i < 1000; i++) {
      String id = "student-%05d".formatted(i);
      Files.writeString(
          marks.resolve("results").resolve(id + ".json"),
          "{\"tests\":[],\"extra_data\":{\"submission\":\"%s\",\"state\":\"not_graded\"}}"
              .formatted(id));
    }
    Views.refresh(marks);
    String csv = read("final.csv");
    LargeClass.refresh(marks);
    assertThat(read("final.csv")).isEqualTo(csv);
  }

  @Test
  void shouldHaveAPageForEachPart() throws IOException {
    LargeClass.refresh(marks);
    assertThat(read("parts/1.html")).contains("<h1>1000 submissions", "../reports/student-00999.");
    assertThat(read("parts/3.html")).contains("<h1>50 submissions", "../reports/student-02049.");
    assertThat(marks.resolve("parts/4.html")).doesNotExist();
    // Of a large class nobody keeps what was before, so that nothing is said of it.
    assertThat(read("parts/1.html")).doesNotContain("Changed by the last marking");
    assertThat(read("index.html")).contains("<h1>2050 submissions", "parts/3.html");
    // An ordinary class has one page, and none of earlier times.
    Views.refresh(marks);
    assertThat(marks.resolve("parts")).doesNotExist();
  }

  @Test
  void sumsShouldBeThoseOfTheWholeClass() throws IOException {
    ClassFigures whole = ClassFigures.of(DecidedClass.of(Marks.read(marks)), Optional.empty());
    LargeFigures sums = new LargeFigures(new TreeMap<>());
    List<Path> files = results();
    ClassRecords records = ClassRecords.read(marks);
    for (List<Path> part : List.of(files.subList(0, 700), files.subList(700, files.size()))) {
      sums.add(records.decide(Marks.read(marks, part), 0));
    }
    assertThat(sums.page()).contains("<h1>2050 submissions");
    assertThat(sums.distribution().values())
        .containsExactlyElementsOf(whole.distribution().stream().map(Pick::count).toList());
    assertThat(sums.median()).isEqualTo(whole.median());
    assertThat(sums.notGraded()).isEqualTo(whole.notGraded().count()).isPositive();
    assertThat(sums.look()).isEqualTo(whole.look().count()).isPositive();
    assertThat(sums.borrowed()).isEqualTo(whole.borrowed().count()).isPositive();
    List<TaskSums> tasks = List.copyOf(sums.tasks());
    assertThat(tasks).hasSameSizeAs(whole.tasks());
    for (int i = 0; i < tasks.size(); i++) {
      same(tasks.get(i), whole.tasks().get(i));
    }
  }

  private static void same(TaskSums sums, TaskFigures task) {
    assertThat(sums.number()).isEqualTo(task.number());
    assertThat(sums.counts())
        .containsExactly(
            task.full().count(),
            task.part().count(),
            task.none().count(),
            task.notStarted().count(),
            task.refused().count(),
            task.notCompiled().count());
    assertThat(sums.share()).isCloseTo(task.difficulty(), within());
    assertThat(sums.misconceptions().stream().map(each -> each.getKey() + each.getValue()))
        .containsExactlyInAnyOrderElementsOf(
            task.misconceptions().stream().map(each -> each.name() + each.who().count()).toList());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-12);
  }

  private List<Path> results() throws IOException {
    try (Stream<Path> files = Files.list(marks.resolve("results"))) {
      return files.sorted().toList();
    }
  }
}
