package p02.handout.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures' tables, beside the text's worked examples, which were computed by hand. */
@DisplayName("Figures that stand still")
class StillFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "xor-examples, 0 0 1 1 0 1 1 0",
    "mini-batches, '1 7, 2, 9, 0 1 4, 8, 1, 6 1 3, 5 2 3, 0, 6, 8 2 1, 9, 5, 2 2 7, 4'",
    "softplus, 0.0181 0.018 0.1269 0.1192 0.6931 0.5 1.3133 0.7311 2.1269 0.8808 4.0181 0.982",
    "drawn-weights, 16 8 0.2887 50 any 0.2 50 any 0.1414",
    "relu-network, −1 0.5 3.5 1 0 0.5 3.5 1",
    "sigmoid-network, 1.5 −0.6351 0.8176 0.3463",
    "depth-or-width, 36 10 52 14 50 12",
    "metres-and-kilos, 1.6 55 −0.926 −0.843 1.65 60 −0.463 −0.562 1.85 95 1.389 1.405"
  })
  @DisplayName("show the numbers of the text")
  void shouldShowTheTextsNumbers(String figure, String numbers) {
    String html = Figures.html(figure, "");
    assertThat(String.join(" ", Jsoup.parse(html).select("tbody td").eachText()))
        .isEqualTo(numbers);
  }

  /**
   * By hand: g = [−4, 12], so SGD goes from (−4, 1.5) by −0.2 g and Adam by 0.15 against g's signs.
   */
  @ParameterizedTest
  @CsvSource({"'−4, 1.5 −4, 1.5 −4, 1.5', 0", "'−3.2, −0.9 −3.92, 1.26 −3.85, 1.35', 1"})
  @DisplayName("take the first step of each optimizer")
  void shouldStep(String points, int row) {
    String html = Figures.html("three-optimizers", "");
    assertThat(
            String.join(" ", Jsoup.parse(html).select("tbody tr").get(row).select("td").eachText()))
        .isEqualTo(points);
  }

  @Test
  @DisplayName("name both axes and mark where all three begin")
  void shouldBeLabelled() {
    Element drawing = Jsoup.parse(Figures.html("three-optimizers", "")).selectFirst("svg");
    assertThat(drawing.select("text").eachText()).contains("w₁", "w₂", "−4", "start", "momentum");
    Element start = drawing.selectFirst("rect.begin");
    double middle =
        Double.parseDouble(start.attr("x")) + Double.parseDouble(start.attr("width")) / 2;
    assertThat(drawing.select("polyline").eachAttr("points"))
        .hasSize(3)
        .allSatisfy(way -> assertThat(Double.parseDouble(way.split(",")[0])).isEqualTo(middle));
  }

  @Test
  @DisplayName("end each arrow of a network with a head of its colour")
  void shouldHaveHeads() {
    Element drawing = Jsoup.parse(Figures.html("relu-network", "")).selectFirst("svg");
    assertThat(drawing.select(".edge").eachAttr("class"))
        .hasSize(9)
        .isEqualTo(
            drawing.select(".head").eachAttr("class").stream()
                .map(each -> each.replace("head", "edge"))
                .toList());
  }
}
