package p02.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import p02.precheck.tree.StudentIds;

class VariantTest {
  private static final int STUDENTS = 10_000;

  @Test
  void everyReluCaseShouldHaveOneSilentUnitAndAPositiveOutput() {
    for (int i = 0; i < STUDENTS; i++) {
      ReluCase c = Variant.of("student" + i).relu();
      double[] z1 =
          IntStream.range(0, 3)
              .mapToDouble(k -> c.w1()[k][0] * c.x()[0] + c.w1()[k][1] * c.x()[1] + c.b1()[k])
              .toArray();
      assertThat(Arrays.stream(z1).filter(z -> z < 0).count()).isEqualTo(1);
      assertThat(Arrays.stream(z1).filter(z -> z > 0).count()).isEqualTo(2);
      double z2 =
          c.b2() + IntStream.range(0, 3).mapToDouble(k -> c.w2()[k] * Math.max(0, z1[k])).sum();
      assertThat(z2).isGreaterThan(0.1);
      assertThat(c.x()[0] * c.x()[1]).as("one negative input").isNegative();
    }
  }

  @Test
  void everySigmoidCaseShouldStayWhereTheCurveBends() {
    for (int i = 0; i < STUDENTS; i++) {
      SigmoidCase c = Variant.of("student" + i).sigmoid();
      double z1 = c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1] + c.b1();
      assertThat(Math.abs(z1)).isBetween(0.2, 3.0);
      assertThat(Math.abs(c.w2())).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void everyAdamCaseShouldHaveGradientsOfOneDecimal() {
    for (int i = 0; i < STUDENTS; i++) {
      AdamCase c = Variant.of("student" + i).adam();
      assertThat(c.beta()).isEqualTo(0.9);
      assertThat(c.gamma()).isEqualTo(0.99);
      for (double g : c.gradients()) {
        assertThat(Math.rint(10 * g) / 10).as("one decimal").isEqualTo(g);
      }
    }
  }

  @Test
  void sameIdShouldGiveTheSameNumbersInEveryRelease() {
    Variant anna = Variant.of("  ANNA ");
    assertThat(anna.studentId()).isEqualTo("anna");
    assertThat(anna.relu().w1())
        .isDeepEqualTo(new double[][] {{0.2, 1.3}, {1.4, -1.5}, {1.0, 1.4}});
    assertThat(anna.adam().gradients()).containsExactly(0.8, 0.9);
  }

  @Test
  void everyCharacterShouldNormaliseOnceAndForAllAndAsAtMarking() {
    int changed = 0;
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      String alone = Character.toString(character);
      requireSettled(alone);
      // Letters that stay as they are do so among others, too; that is most of Unicode.
      boolean plain =
          Character.isLetterOrDigit(character)
              || !Character.isDefined(character)
              || Character.getType(character) == Character.PRIVATE_USE;
      if (!plain || !Variant.normalize(alone).equals(alone)) {
        requireSettled(alone + "Σ" + alone + "B" + alone);
        changed++;
      }
    }
    assertThat(changed).isGreaterThan(20_000);
  }

  private static void requireSettled(String text) {
    String id = Variant.normalize(text);
    if (!id.equals(text) && !Variant.normalize(id).equals(id)
        || !StudentIds.normalized(text).equals(id)) {
      throw new AssertionError("%s (U+%04X)".formatted(text, text.codePointAt(0)));
    }
  }

  @Test
  void textsThatWorkOnEachOtherShouldComeToRest() {
    String[] parts = {
      " ",
      "\u00a0",
      "\u00a8",
      "\u200b",
      "\u3164",
      "\ufe0f",
      "\ufdfa",
      "\u0130",
      "\u0345",
      "\u212a",
      "Σ",
      "a",
      "\u0301",
      "\u1d2c",
      "your-student-id",
      "\u1112",
      "\u1161",
      "\u03d4",
      "\u2028",
      "\n",
      "\ud835",
      "\udc00"
    };
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(1, 9), 0, parts.length)
              .mapToObj(part -> parts[part])
              .collect(Collectors.joining());
      String id = Variant.normalize(text);
      assertThat(Variant.normalize(id)).isEqualTo(id);
      assertThat(StudentIds.normalized(text)).isEqualTo(Variant.isPlaceholder(id) ? "" : id);
    }
  }

  @Test
  void idsThatLookTheSameShouldBeTheSame() {
    for (String text :
        List.of(
            "\u00a0Anna\u00a0",
            "an\u00adna",
            "\ufeffanna",
            "\u202eanna\u202c",
            "ａｎｎａ\u3000",
            "anna\t")) {
      assertThat(Variant.normalize(text)).isEqualTo("anna");
    }
    assertThat(Variant.normalize("An Na")).as("words stay words").isEqualTo("an na");
  }

  @Test
  void whatCannotBeAnIdShouldBeNone() {
    for (String text :
        List.of(
            "your-student-id\u00a0",
            "\u00a0",
            "\u200f\u200e",
            "a\n\nb",
            "x\nyour-student-id",
            "a\0",
            "a\ud800")) {
      assertThat(Variant.isPlaceholder(text)).as(text).isTrue();
      assertThatThrownBy(() -> Variant.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Variant.isPlaceholder("x".repeat(254))).isFalse();
    assertThat(Variant.isPlaceholder("x".repeat(255))).isTrue();
    assertThat(Variant.isPlaceholder("\ufdfa".repeat(254))).as("18 characters for each").isTrue();
  }

  @Test
  void placeholderShouldBeRefused() {
    assertThatThrownBy(() -> Variant.of("your-student-id"))
        .hasMessageContaining("student.properties");
    assertThat(Variant.isPlaceholder("  ")).isTrue();
  }
}
