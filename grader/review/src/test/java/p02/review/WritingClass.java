package p02.review;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import p02.engine.assignment.Kit;
import p02.engine.batch.AnswerFolder;
import p02.engine.model.AnswerPicture;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;
import tools.jackson.databind.json.JsonMapper;

/** A class that writes as students do: well, in part, nothing, off the point, copied, hostile. */
final class WritingClass {
  static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  /** What runs if a page lets it: each sets a mark that a test looks for. */
  static final String HOSTILE =
      """
      <script>window.hacked = 1</script> <img src=x onerror="window.hacked = 1">
      [click](javascript:window.hacked=1) ![remote](http://192.0.2.1/track.png)
      # My own heading
      <form action=/undo method=post><button>Undo</button></form> </div></main><h1>gone</h1>
      """;

  private static final List<String> OTHERS =
      List.of(
          "I ran out of time, sorry.",
          "Meine Antwort: In die Breite wächst es stärker, nämlich um 191 statt um 100 Gewichte.",
          "The weather was fine, and the lecture was very interesting.",
          "Because of the *learning rate* and $\\\\alpha$ it depends on the `data`.");

  private static final String FORMULAS =
      """
      With $W_k$ of $D \\times D$, \\(b_1\\):

      $$\\sum_{k=1}^{K-1} D^2 = \\frac{9 \\cdot 1000}{10}$$

      and $\\href{javascript:window.hacked=1}{x}$, but $\\frac{$ is no formula.
      """;

  /** Who shows pictures. */
  private static final int WITH_PICTURES = 4;

  /** Forty points wide, twenty high, black. */
  static final byte[] PNG = png();

  private WritingClass() {}

  /** What somebody answers. */
  @FunctionalInterface
  interface Writer {
    /** The text below the sheet. */
    String answer(String question, int student) throws IOException;
  }

  /** Writes so many, the same ones for the same seed. */
  static void write(Path marks, int students, long seed) throws IOException {
    Random random = new Random(seed);
    write(marks, students, (question, student) -> answer(question, student, random));
  }

  /** Writes a class that answers every question. */
  static void write(Path marks, int students, Writer writer) throws IOException {
    Files.createDirectories(marks.resolve("results"));
    Files.createDirectories(marks.resolve("reports"));
    Questions.copy(new Kit(HOME), marks);
    Questions questions = Questions.read(marks);
    JsonMapper mapper = JsonMapper.builder().build();
    for (int i = 0; i < students; i++) {
      String id = "student-%03d".formatted(i);
      Files.write(
          marks.resolve("results").resolve(id + ".json"), mapper.writeValueAsBytes(result(id)));
      Files.writeString(
          marks.resolve("reports").resolve(id + ".html"), "<section id=\"decided\"></section>");
      SortedMap<String, String> texts = new TreeMap<>();
      for (String question : questions.rubrics().keySet()) {
        texts.put(question + ".md", questions.sheets().get(question) + writer.answer(question, i));
      }
      texts.put("runs.csv", "tutorial,epochs,train_accuracy\n1.2,9,0.81\n");
      keep(marks, id, texts, i == WITH_PICTURES);
    }
  }

  /** One student shows two pictures, of which one is too large. */
  private static void keep(Path marks, String id, SortedMap<String, String> texts, boolean shows)
      throws IOException {
    SortedMap<String, AnswerPicture> pictures = new TreeMap<>();
    SortedMap<String, byte[]> content = new TreeMap<>();
    if (shows) {
      texts.replaceAll(
          (name, text) ->
              name.endsWith(".md") ? text + "\n\n![my loss](loss.png) ![all](all.gif)\n" : text);
      pictures.put("loss.png", new AnswerPicture("image/png", "0a1b", ""));
      pictures.put("all.gif", AnswerPicture.refused("it is larger than 2 MB"));
      content.put("0a1b", PNG);
    }
    AnswerFolder.keep(
        marks, id, new WrittenAnswers(texts, new TreeMap<>(), List.of(), pictures), content);
  }

  private static byte[] png() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The submissions beside it: one student's code of 3.3, with a method that says who wrote it. */
  static StudentCode code(Path marks) throws IOException {
    Path submissions = marks.resolve("handed-in");
    String file = "src/main/java/p02/problem33/ParameterCount.java";
    String text = Files.readString(HOME.resolve("solutions").resolve(file));
    for (String id : List.of("student-000", "student-002")) {
      Path theirs = submissions.resolve(id).resolve("exercises").resolve(file);
      Files.createDirectories(theirs.getParent());
      Files.writeString(
          theirs, text.replace("return", "/* </pre><script>window.hacked = 1</script> */ return"));
    }
    return StudentCode.of(new Kit(HOME), marks, Optional.of(submissions));
  }

  private static String answer(String question, int student, Random random) throws IOException {
    String model = Files.readString(HOME.resolve("solutions/answers").resolve(question + ".md"));
    if (student == 4) {
      return FORMULAS;
    } else if (student < 4) {
      // The first are fixed: hostile, very long, two who wrote the same, and formulas.
      return student == 0
          ? HOSTILE
          : student == 1 ? "A very long answer. ".repeat(5_000) : "Width, by 191.\n";
    }
    String[] sentences = model.split("(?<=[.]) ");
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> model;
      case 2 -> OTHERS.get(random.nextInt(OTHERS.size()));
      case 3 -> sentences[random.nextInt(sentences.length)];
      default -> sentences[0] + " I counted " + random.nextInt(2_000) + " of them.";
    };
  }

  private static Map<String, Object> result(String id) {
    Map<String, Object> test =
        Map.of(
            "number", "3.3.6",
            "name", "larger growth",
            "score", 2,
            "max_score", 2,
            "status", "passed",
            "output", "right");
    Map<String, Object> extra =
        Map.of("submission", id, "student", "s" + id, "state", "graded", "flags", List.of());
    return Map.of("score", 2.0, "tests", List.of(test), "extra_data", extra);
  }
}
