package p02.desk.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.model.AnswerPicture;
import p02.precheck.digest.Digest;

@DisplayName("What tells an answer from others")
class AnswerDigestTest {
  private static final AnswerPicture ONE = new AnswerPicture("image/png", "0a", "");
  private static final AnswerPicture OTHER = new AnswerPicture("image/png", "0b", "");

  private static String given(AnswerPicture... pictures) {
    return new Answer.Given("Width.", List.of(pictures)).digest();
  }

  @Test
  @DisplayName("is its words alone where it shows nothing: marks of earlier kits hold")
  void shouldKeepDigestsOfWords() {
    assertThat(given()).isEqualTo(Digest.start().add("Width.").hex().substring(0, 16));
    assertThat(new Answer.Empty("no sheet").digest())
        .isEqualTo(Digest.start().add("").hex().substring(0, 16));
  }

  @Test
  @DisplayName("is its pictures, too, and why nobody could read it")
  void shouldTellPictures() {
    assertThat(List.of(given(), given(ONE), given(OTHER), given(ONE, OTHER)))
        .doesNotHaveDuplicates();
    assertThat(given(AnswerPicture.refused("too large"))).isNotEqualTo(given());
    assertThat(new Answer.Unread("it may be in a.docx").digest())
        .isNotEqualTo(new Answer.Unread("it may be in b.docx").digest())
        .isNotEqualTo(new Answer.Empty("").digest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![](verl\u00e4ufe.png)",
        "![](Verla\u0308ufe.PNG)",
        "![50 %](./verl%C3%A4ufe.png)",
        "[p]: <answers/verl\u00e4ufe\\.png>"
      })
  @DisplayName("knows pictures in every spelling of their names, and no others")
  void shouldFindNames(String text) {
    Map<String, AnswerPicture> noted = Map.of("verl\u00e4ufe.png", ONE, "loss.png", OTHER);
    assertThat(PictureNames.in(text, new TreeMap<>(noted))).containsExactly(ONE);
  }
}
