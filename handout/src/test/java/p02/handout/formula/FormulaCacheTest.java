package p02.handout.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The cache of formulas")
class FormulaCacheTest {
  @TempDir Path folder;

  private final List<Formula> set = new ArrayList<>();

  private String ask(String tex, boolean display) {
    Typesetter counting =
        formula -> {
          set.add(formula);
          return "<b>" + formula.tex() + formula.display() + "</b>";
        };
    return new FormulaCache(folder, counting).html(new Formula(tex, display));
  }

  @Test
  @DisplayName("sets a formula once, across builds")
  void shouldKeep() {
    assertThat(List.of(ask("x", false), ask("x", false))).containsOnly("<b>xfalse</b>");
    assertThat(set).hasSize(1);
  }

  @Test
  @DisplayName("tells a formula in the line from one on a line of its own")
  void shouldTellApart() {
    assertThat(ask("x", true)).isNotEqualTo(ask("x", false));
    assertThat(set).hasSize(2);
  }
}
