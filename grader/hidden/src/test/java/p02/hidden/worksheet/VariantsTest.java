package p02.hidden.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.hidden.judge.Catalogue;
import p02.kit.Variant;

@DisplayName("10,000 personal variants")
class VariantsTest {
  private static final int IDS = 10_000;

  /** MISCONCEPTIONS.md: a misconception lies at least 20 tolerances from the truth. */
  private static final double FAR = 20 * 5e-4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p02.hidden.problem31.ReluWorksheetTest",
        "p02.hidden.problem32.SigmoidWorksheetTest",
        "p02.hidden.problem35.AdamWorksheetTest"
      })
  void shouldShowEveryMistakeThatAWorksheetCanHold(String test) throws Exception {
    Worksheet<Object> worksheet = worksheet(test);
    List<Catalogue.Entry> entries = holdable(worksheet);
    assertThat(entries).hasSizeGreaterThan(4);
    TreeSet<String> hidden = new TreeSet<>();
    for (int i = 0; i < IDS; i++) {
      List<WorksheetField<Object>> fields = worksheet.fields().apply(Variant.of("student" + i));
      double[] right = numbers(fields, worksheet.right());
      List<double[]> wrong = new ArrayList<>();
      for (Catalogue.Entry entry : entries) {
        double[] numbers = numbers(fields, entry.in(worksheet.right()));
        if (distance(numbers, right) < FAR) {
          hidden.add(entry.name().id() + " for student" + i);
        }
        wrong.add(numbers);
      }
    }
    assertThat(hidden).isEmpty();
  }

  /** Those that change some worksheet's numbers at all; a batch's mistakes, say, do not. */
  private static List<Catalogue.Entry> holdable(Worksheet<Object> worksheet) {
    List<Catalogue.Entry> found = new ArrayList<>();
    for (Catalogue.Entry entry : Catalogue.of(worksheet.problem())) {
      int shown = 0;
      for (int i = 0; i < 100; i++) {
        List<WorksheetField<Object>> fields = worksheet.fields().apply(Variant.of("student" + i));
        try {
          double[] wrong = numbers(fields, entry.in(worksheet.right()));
          shown += distance(wrong, numbers(fields, worksheet.right())) > 1e-9 ? 1 : 0;
        } catch (RuntimeException notByHand) {
          shown = 0;
        }
      }
      if (shown > 50) {
        found.add(entry);
      }
    }
    return found;
  }

  private static double[] numbers(List<WorksheetField<Object>> fields, Object model) {
    Map<String, Double> before = new HashMap<>();
    double[] numbers = new double[fields.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = fields.get(i).formula().of(model, before::get);
      before.put(fields.get(i).name(), numbers[i]);
    }
    return numbers;
  }

  private static double distance(double[] one, double[] other) {
    double most = 0;
    for (int i = 0; i < one.length; i++) {
      double apart = Math.abs(one[i] - other[i]);
      most = Math.max(most, Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart);
    }
    return most;
  }

  @SuppressWarnings("unchecked")
  private static Worksheet<Object> worksheet(String test) throws Exception {
    Field field = Class.forName(test).getDeclaredField("WORKSHEET");
    field.setAccessible(true);
    return (Worksheet<Object>) field.get(null);
  }
}
