package p02.desk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Result;
import p02.desk.written.ClassAnswers;
import p02.desk.written.WrittenPart;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;
import p02.engine.rubric.Rubric;
import p02.engine.who.Member;

class OtherFormatsTest {
  @Test
  @DisplayName("nbgrader's columns are filled with what is known; no mark is no 0")
  void shouldWriteNbgrader() {
    Map<String, List<Member>> known =
        Map.of(
            "anna", List.of(new Member("s1", "Anna Marie Müller", "anna@uni.example", "")),
            "-zoe", List.of(new Member("", "=HYPERLINK(1), Zoë", "", "")),
            "ben", List.of(new Member("", "", "", "")),
            "Team Blau_7_assignsubmission_file",
                List.of(
                    new Member("s4", "Cleo", "cleo@uni.example", "21"),
                    new Member("", "Dan Öz", "dan@uni.example", "22")));
    List<FinalMark> marks =
        List.of(
            Some.mark("anna", "s1", 87.5),
            Some.open("-zoe"),
            Some.mark("ben", "s3", 1),
            Some.mark("Team Blau_7_assignsubmission_file", "s4", 50));
    assertThat(NbgraderCsv.of("P02", marks, known::get))
        .isEqualTo(
            """
            assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,late_submission_penalty,score,max_score
            P02,,,s1,Müller,Anna Marie,anna@uni.example,87.5,,87.5,100
            P02,,,'-zoe,'=HYPERLINK(1),Zoë,,,,,100
            P02,,,s3,,,,1,,1,100
            P02,,,s4,Cleo,,cleo@uni.example,50,,50,100
            P02,,,dan@uni.example,Öz,Dan,dan@uni.example,50,,50,100
            """);
  }

  @Test
  @DisplayName("JUnit's XML tells failures from what was not graded, and takes any text")
  void shouldWriteJunit() throws Exception {
    Result anna =
        new Result(
            "<anna>",
            "",
            Optional.of(3.0),
            "",
            List.of(
                new Result.Test(
                    "3.1.1",
                    "Relu",
                    3,
                    3,
                    true,
                    "right",
                    List.of(),
                    "passed",
                    Optional.empty(),
                    List.of()),
                new Result.Test(
                    "3.1.2",
                    "Sum & more",
                    0.5,
                    2,
                    false,
                    "wrong ]]> \u0000\u001b[31m",
                    List.of(),
                    "failed",
                    Optional.empty(),
                    List.of())));
    Result zoe = new Result("zoe", "", Optional.empty(), "a damaged archive", List.of());
    String xml = JunitXml.of(List.of(anna, zoe), Map.of(), name -> name);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    Element first = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(first.getAttribute("name")).isEqualTo("<anna>");
    assertThat(List.of(first.getAttribute("tests"), first.getAttribute("failures")))
        .containsExactly("2", "1");
    Element failure = (Element) document.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("0.5 of 2 points");
    assertThat(failure.getTextContent()).isEqualTo("wrong ]]> \uFFFD\uFFFD[31m");
    Element second = (Element) document.getElementsByTagName("testsuite").item(1);
    assertThat(second.getAttribute("errors")).isEqualTo("1");
    assertThat(document.getElementsByTagName("error").item(0).getTextContent())
        .isEqualTo("a damaged archive");
  }

  @Test
  @DisplayName("JUnit's XML holds written questions once they are marked, with what was said")
  void shouldWriteJunitOfWrittenMarks(@TempDir Path folder) throws Exception {
    Rubric.Criterion criterion =
        new Rubric.Criterion(
            "width",
            2,
            "what width adds",
            "191",
            List.of(new Rubric.Partial("slip", 1.5, "a slip", "Check it.")),
            List.of());
    Rubric rubric = new Rubric("3.3", 2, List.of(criterion), List.of(), false, Optional.empty());
    Questions questions =
        new Questions(new TreeMap<>(Map.of("3.3", rubric)), new TreeMap<>(Map.of("3.3", "")));
    WrittenAnswers answer =
        new WrittenAnswers(new TreeMap<>(Map.of("3.3.md", "190")), new TreeMap<>(), List.of());
    Ruling ruling = new Ruling.Written("3.3", "width", "slip", 1.5, 2, "");
    Draft draft = new Draft(ruling, "anna", "By one.", "", "eva", List.of());
    Decisions.add(folder, List.of(draft), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    ClassAnswers answers = new ClassAnswers(new TreeMap<>(Map.of("anna", answer, "zoe", answer)));
    WrittenPart part = new WrittenPart(questions, answers, Decisions.read(folder).standing());
    Result anna = new Result("anna", "", Optional.of(0.0), "", List.of());
    Result zoe = new Result("zoe", "", Optional.of(0.0), "", List.of());
    String xml =
        JunitXml.of(
            List.of(anna, zoe),
            Map.of("anna", part.of("anna"), "zoe", part.of("zoe")),
            name -> name.equals("anna") ? "Anna Müller" : name);
    assertThat(xml)
        .contains(
            "tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"1\"",
            "<testsuite name=\"Anna Müller\"",
            "name=\"3.3 written\" classname=\"Anna Müller\"",
            "<testsuite name=\"zoe\"",
            "message=\"1.5 of 2 points\"",
            "what width adds: Check it. By one.",
            "tests=\"1\" errors=\"1\" skipped=\"0\" failures=\"0\"",
            "what width adds: nobody marked it");
  }
}
