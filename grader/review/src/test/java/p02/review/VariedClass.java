package p02.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import p02.review.figures.WrittenData;
import p02.review.figures.WrittenData.Given;

/**
 * A class whose answers are those that strangers wrote ({@code grader/benchmark/written}): to their
 * own question or, from people who mixed something up, to another; among them empty ones, hostile
 * ones, very long ones, copies, and such in other languages.
 */
final class VariedClass {
  private static final int LONG = 100_000;
  private static final String CHINESE = "增加宽度会使每个矩阵变大，因此权重增加得更多。";

  private final Random random;
  private final List<Given> all = new ArrayList<>();

  private VariedClass(long seed) {
    random = new Random(seed);
    all.addAll(WrittenData.answers("3.3"));
    all.addAll(WrittenData.answers("3.5b"));
    all.addAll(WrittenData.runs());
  }

  /** Writes so many, the same ones for the same seed. */
  static void write(Path marks, int students, long seed) throws IOException {
    VariedClass varied = new VariedClass(seed);
    WritingClass.write(marks, students, (question, student) -> varied.answer(question));
  }

  private String answer(String question) {
    List<Given> own = all.stream().filter(each -> each.question().equals(question)).toList();
    List<Given> from = own.isEmpty() || random.nextInt(10) == 0 ? all : own;
    String text = from.get(random.nextInt(from.size())).text();
    return switch (random.nextInt(40)) {
      case 0 -> WritingClass.HOSTILE;
      case 1 -> (text + "\n\n" + CHINESE + "\n\n").repeat(LONG / (text.length() + 60) + 1);
      case 2 -> "> ".repeat(LONG / 2) + text;
      case 3 -> text + " " + CHINESE;
      case 4, 5, 6, 7 -> text;
      default ->
          text.isEmpty() ? "" : text + "\n\nI worked it out " + random.nextInt(9_000) + " times.";
    };
  }
}
