package p02.desk.decide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.TypedCommand.done;
import static p02.desk.TypedCommand.grade;
import static p02.desk.TypedCommand.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.CopiedFolder;
import p02.desk.TypedCommand;
import p02.engine.cli.AfterBatch;
import p02.engine.failure.CommandWord;

@DisplayName("What people decide")
class DecideTest {
  @TempDir static Path room;
  private static DecidingClass marked;

  @TempDir Path folder;
  private Path marks;

  @BeforeAll
  static void mark() throws IOException {
    marked = new DecidingClass(room);
    TypedCommand run = marked.batch();
    assertThat(run.err()).doesNotContain("grade:");
    assertThat(run.code()).isZero();
    assertThat(marked.finalLine("ben")).isEqualTo("ben,anna-b,96,,,,96,100");
  }

  @BeforeEach
  void copyOfMarks() throws IOException {
    marks = folder.resolve("marks");
    CopiedFolder.of(marked.marks, marks);
  }

  private String line(String who) throws IOException {
    return Files.readAllLines(marks.resolve("final.csv")).stream()
        .filter(line -> line.startsWith(who + ","))
        .findFirst()
        .orElseThrow();
  }

  private String report(String who) throws IOException {
    return Files.readString(marks.resolve("reports").resolve(who + ".html"));
  }

  private static String id(String printed) {
    return printed.substring(0, 8);
  }

  @Test
  @DisplayName("a mark by hand is in final.csv and in the report, its note in the log alone")
  void shouldSetMarks() throws IOException {
    String printed =
        done(
            "set",
            marks,
            "ben",
            "3.4.6",
            3.5,
            "--why",
            "a <slip>",
            "--note",
            "sick",
            "--who",
            "eva");
    assertThat(printed).contains("ben: 3.4.6: 3.5 of 4 points by hand", "Final mark: 99.5 of 100");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,3.5,,99.5,100");
    assertThat(report("ben"))
        .contains("Final mark: 99.5 of 100 points", "a &lt;slip&gt;", "decisions: +3.5")
        .doesNotContain("sick", "eva");
    assertThat(report("anna")).contains("<section id=\"decided\"></section>");
    assertThat(done("log", marks, "ben"))
        .contains("eva  ben", "why: a <slip>", "note: sick", "1 decisions that concern ben");
    assertThat(done("log", marks, "anna")).contains("0 decisions that concern anna");
    String again = done("set", marks, "ben", "3.4.6", 2, "--why", "looked again");
    assertThat(again)
        .contains("in place of %s: 3.4.6: 3.5 of 4 points by hand (eva)".formatted(id(printed)))
        .contains("Final mark: 98 of 100 (was 99.5 of 100)");
    assertThat(done("undo", marks, id(again))).contains("taken back", "Final mark: 99.5");
    assertThat(refused("undo", marks, id(again))).contains("does not stand any more");
    assertThat(done("undo", marks, id(printed))).contains("Final mark: 96");
    assertThat(report("ben")).contains("<section id=\"decided\"></section>");
    assertThat(Files.readAllLines(marks.resolve("gradebook.csv")))
        .isEqualTo(Files.readAllLines(marked.marks.resolve("gradebook.csv")));
  }

  @Test
  @DisplayName("an answer is accepted for all whose values agree, and for nobody else")
  void shouldAcceptAnswers() throws IOException {
    assertThat(done("accept", marks, "ben", "3.4.6", "--points", 3, "--why", "also defensible"))
        .contains("Final marks that differ: 2\n  ben: 99 of 100, was 96 of 100 (+3)\n  zoe: 99");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,3,,99,100");
    assertThat(line("zoe")).isEqualTo("zoe,anna-c,96,,3,,99,100");
    assertThat(line("anna")).isEqualTo("anna,anna,100,,,,100,100");
    assertThat(report("zoe")).contains("another answer accepted", "also defensible");
    assertThat(refused("accept", marks, "anna", "3.4.6", "--why", "x"))
        .contains("this answer is right already");
    assertThat(refused("accept", marks, "ben", "3.1.7", "--why", "x"))
        .contains("this answer is right already");
  }

  @Test
  @DisplayName("lateness costs what the policy says, but for an extension")
  void shouldCountLateness() throws IOException {
    done("late", marks, "--per-day", "10%", "--at-most", "30%", "--why", "as announced");
    assertThat(line("anna")).isEqualTo("anna,anna,100,,,0,100,100");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,,-9.6,86.4,100");
    assertThat(line("zoe")).isEqualTo("zoe,anna-c,96,,,-28.8,67.2,100");
    assertThat(report("ben"))
        .contains("Final mark: 86.4 of 100 points", "lateness: −9.6")
        .contains("1 day late, each costs 10% of the mark, at most 30%: −9.6 points")
        .contains("as announced", "Found by the tests");
    assertThat(report("anna")).doesNotContain("late", "Final mark");
    done("extend", marks, "zoe", 3, "--why", "ill");
    assertThat(line("zoe")).isEqualTo("zoe,anna-c,96,,,-9.6,86.4,100");
    assertThat(report("zoe"))
        .contains("4 days late, 3 of them allowed, each costs 10% of the mark, at most 30%:")
        .contains("ill", "as announced");
    String given = done("extend", marks, "ben", 2, "--why", "a wedding");
    assertThat(report("ben"))
        .contains("1 day late, within the time that you were given: no points lost");
    done("undo", marks, id(given));
    done("late", marks, "--per-day", 2, "--at-most", 5, "--why", "milder");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,,-2,94,100");
    assertThat(refused("late", marks, "--per-day", "10%", "--at-most", 5, "--why", "x"))
        .contains("both in per cent");
  }

  @Test
  @DisplayName("points, excuses, totals and comments do what they say")
  void shouldDoTheRest() throws IOException {
    done("points", marks, "3.4.6", 8, "--why", "it was the hardest");
    assertThat(line("anna")).isEqualTo("anna,anna,100,,4,,104,104");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,0,,96,104");
    done("excuse", marks, "ben", "3.4.6", "--why", "ill");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,0,,96,96");
    done("set", marks, "zoe", "total", 55, "--why", "oral exam");
    assertThat(line("zoe")).isEqualTo("zoe,anna-c,96,,-41,,55,104");
    done("excuse", marks, "ben", "all", "--why", "another course");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,,,,96");
    assertThat(done("final", marks)).contains("EXCUSED ben");
    done("comment", marks, "anna", "3.5.3", "--why", "clear code");
    assertThat(report("anna")).contains("3.5.3: comment", "clear code");
  }

  @Test
  @DisplayName("a complaint is taken down and answered")
  void shouldAnswerComplaints() throws IOException {
    done("complaint", marks, "ben", "3.4.6", "--says", "I did divide");
    assertThat(report("ben")).contains("3.4.6: complaint, open", "You wrote: I did divide");
    done("complaint", marks, "ben", "3.4.6", "refused", "--why", "by the wrong number");
    assertThat(report("ben"))
        .contains("3.4.6: complaint, refused", "You wrote: I did divide", "by the wrong number")
        .doesNotContain("complaint, open");
    assertThat(refused("complaint", marks, "zoe", "3.4.6", "granted", "--why", "x"))
        .contains("zoe has no complaint about 3.4.6");
  }

  @Test
  @DisplayName("two people who contradict each other are shown, and the grader's mark stands")
  void shouldShowConflicts() throws IOException {
    done("set", marks, "ben", "3.4.6", 3, "--why", "one", "--who", "eva");
    Path other = folder.resolve("other");
    CopiedFolder.of(marked.marks, other);
    done("set", other, "ben", "3.4.6", 4, "--why", "two", "--who", "max");
    Files.copy(other.resolve("decisions/max.jsonl"), marks.resolve("decisions/max.jsonl"));
    TypedCommand run = grade("final", marks);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("LOOK ben, task 3.4.6: decided 2 times, none counts", "(max)");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,,,96,100");
    assertThat(done("set", marks, "ben", "3.4.6", 4, "--why", "agreed")).doesNotContain("LOOK");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,4,,100,100");
  }

  @Test
  @DisplayName("decisions go through a spreadsheet")
  void shouldTakeSheets() throws IOException {
    done("set", marks, "ben", "3.4.6", 3, "--why", "=slip", "--who", "eva");
    Path sheet = folder.resolve("decisions.csv");
    done("decisions", marks, "--out", sheet);
    assertThat(done("decisions", marks, "--in", sheet)).contains("0 new decisions");
    byte[] saved = ("\uFEFF" + Files.readString(sheet).replace(',', ';')).getBytes(UTF_8);
    Files.write(folder.resolve("saved.csv"), saved);
    assertThat(done("decisions", marks, "--in", folder.resolve("saved.csv")))
        .contains("0 new decisions");
    String text = Files.readString(sheet);
    assertThat(text).contains(",mark,ben,3.4.6,3,'=slip,,");
    Files.writeString(
        sheet,
        text.replace(",mark,ben,3.4.6,3,", ",mark,ben,3.4.6,\"2,5\",")
            + ",extension,zoe,,2,ill,,,\n,total,anna,,97,oral exam,,,\n");
    assertThat(done("decisions", marks, "--in", sheet)).contains("3 new decisions");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,2.5,,98.5,100");
    assertThat(line("anna")).isEqualTo("anna,anna,100,,-3,,97,100");
    Files.writeString(sheet, text.replace(",3.4.6,3,", ",3.4.6,1,"));
    assertThat(refused("decisions", marks, "--in", sheet))
        .contains("line 2: ", "does not stand any more", "Nothing of the sheet was decided");
    String line = "\n,mark,ben,3.4.6,1,x,,,";
    Files.writeString(sheet, text.lines().findFirst().get() + line + line + "\n");
    assertThat(refused("decisions", marks, "--in", sheet))
        .contains("line 3: it decides on ben, task 3.4.6 a second time");
    Files.writeString(sheet, text.lines().findFirst().get() + "\n,mark,ben,3.4.6,9,x,,,\n");
    assertThat(refused("decisions", marks, "--in", sheet)).contains("9 points of 4: give 0 to 4");
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,2.5,,98.5,100");
  }

  @Test
  @DisplayName("a sheet decides on answers, complaints and lateness, too")
  void shouldTakeEveryKindInSheets() throws IOException {
    Path sheet = folder.resolve("decisions.csv");
    String header = "id,kind,submission,task,value,why,note,when,who\n";
    Files.writeString(
        sheet,
        header
            + """
            ,accepted,ben,3.4.6,3,also defensible,,,
            ,complaint,ben,3.4.6,open: I did divide,,,,
            ,late,,,"10% of the mark a day, at most 30%",as announced,,,
            """);
    assertThat(done("decisions", marks, "--in", sheet)).contains("3 new decisions");
    assertThat(line("zoe")).isEqualTo("zoe,anna-c,96,,3,-29.7,69.3,100");
    assertThat(report("ben")).contains("You wrote: I did divide", "another answer accepted");
    done("decisions", marks, "--out", sheet);
    assertThat(done("decisions", marks, "--in", sheet)).contains("0 new decisions");
    String text = Files.readString(sheet);
    Files.writeString(
        sheet,
        text.replace(",3 for ", ",2 for ")
            .replace(",open: I did divide,,", ",refused: I did divide,by the wrong number,")
            .replace("10% of the mark a day, at most 30%", "2 points a day, at most 5 points"));
    assertThat(done("decisions", marks, "--in", sheet)).contains("3 new decisions");
    assertThat(line("zoe")).isEqualTo("zoe,anna-c,96,,2,-5,93,100");
    assertThat(report("ben")).contains("complaint, refused", "by the wrong number");
    Files.writeString(sheet, header + ",late,,,10 each day,x,,,\n");
    assertThat(refused("decisions", marks, "--in", sheet))
        .contains("value \"10 each day\"", "10% of the mark a day, at most 50%");
    Files.writeString(sheet, header + ",complaint,zoe,3.4.6,maybe: x,x,,,\n");
    assertThat(refused("decisions", marks, "--in", sheet)).contains("open, granted or refused");
    Files.writeString(sheet, header + ",accepted,anna,3.4.6,3,x,,,\n");
    assertThat(refused("decisions", marks, "--in", sheet)).contains("this answer is right already");
  }

  @Test
  @DisplayName("mistakes get one line")
  void shouldRefuse() {
    assertThat(refused("set", marks, "ben", "3.4.6", 3)).contains("--why");
    assertThat(refused("set", marks, "ben", "3.4.6", 5, "--why", "x"))
        .contains("5 points of 4: give 0 to 4");
    assertThat(refused("set", marks, "ben", "3.4", 1, "--why", "x"))
        .contains("say which: 3.4.1, 3.4.2");
    assertThat(refused("set", marks, "nobody", "3.4.6", 1, "--why", "x"))
        .contains("no submission is called \"nobody\".");
    assertThat(refused("set", marks, "anan", "3.4.6", 1, "--why", "x"))
        .contains("no submission is called \"anan\": did you mean anna");
    assertThat(refused("choose", marks, "bne", "x.zip")).contains("did you mean ben");
    assertThat(refused("set", marks, "ben", "3.4.6", "x", "--why", "x")).contains("x");
    assertThat(refused("undo", marks, "ffff")).contains("is the id of no decision");
    assertThat(marks.resolve("decisions")).doesNotExist();
  }

  @Test
  @DisplayName("marking again keeps them, and says where the grader's mark moved below one")
  void shouldSurviveMarking() throws IOException {
    Path other = folder.resolve("again");
    DecidingClass again = new DecidingClass(other);
    CopiedFolder.of(marked.marks, again.marks);
    done("set", again.marks, "ben", "3.4.6", 3.5, "--why", "slip");
    String before = again.finalLine("ben");
    String page = again.report("ben");
    assertThat(again.batch().out()).contains("Decisions in force: 1").doesNotContain("LOOK");
    assertThat(again.finalLine("ben")).isEqualTo(before);
    assertThat(again.report("ben")).isEqualTo(page);
    again.loss("ben", "return 0.5 * size.add(fit).sumNumber().doubleValue();");
    String id = Files.readString(again.marks.resolve("decisions").toFile().listFiles()[0].toPath());
    String shortId = id.substring(id.indexOf("\"id\":\"") + 6).substring(0, 8);
    TypedCommand run = again.batch();
    assertThat(run.out())
        .contains("LOOK ben 3.4.6: the grader now finds 4 points; it found 0 when ", shortId);
    assertThat(again.finalLine("ben")).isEqualTo("ben,anna-b,100,,-0.5,,99.5,100");
    assertThat(again.report("ben"))
        .contains("Marked again: the tests found 96 points before, and find 100 points now.");
    assertThat(List.of(again.report("anna"))).noneMatch(text -> text.contains("Marked again"));
  }

  @Test
  @DisplayName("counts for nobody else who comes to have the name")
  void shouldDoubtTakenNames() throws IOException {
    String id = id(done("set", marks, "ben", "3.4.6", 3.5, "--why", "a slip", "--who", "eva"));
    Path who = marks.resolve("submissions.csv");
    String before = Files.readString(who);
    Files.writeString(
        who, before.replaceFirst("ben,anna-b,ben,(.*),ben,", "ben,zor01,be*n,$1,be*n,"));
    assertThat(Files.readString(who)).isNotEqualTo(before);
    AfterBatch.Told told = new AfterMarking().marked(marks);
    assertThat(told.settled()).isFalse();
    String doubt =
        "LOOK in doubt: %s 3.4.6: 3.5 of 4 points by hand (eva) was made for anna-b (\"ben\"), but the name ben is now that of be*n"
            .formatted(id);
    assertThat(told.lines())
        .anyMatch(
            line ->
                line.startsWith(doubt)
                    && line.endsWith(" undo %s %s".formatted(CommandWord.of(marks), id)));
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,,,96,100");
    TypedCommand all = grade("final", marks);
    assertThat(all.code()).isEqualTo(3);
    assertThat(all.out()).contains(doubt);
    assertThat(grade("log", marks).out()).contains("(IN DOUBT: made for anna-b (\"ben\"))");
    Files.writeString(who, before);
    assertThat(new AfterMarking().marked(marks).settled()).isTrue();
    assertThat(line("ben")).isEqualTo("ben,anna-b,96,,3.5,,99.5,100");
  }
}
