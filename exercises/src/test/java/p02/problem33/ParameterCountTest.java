package p02.problem33;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;

/** A network with 2 inputs, 3 outputs and 4 hidden layers of 6 units. The question asks for another one. */
@Tag("p33")
@Tag("3.3")
@DisplayName("Depth or width")
@ExtendWith(SelfCheck.class)
class ParameterCountTest {
  @Test
  @Tag("p33_1")
  @Tag("3.3.1")
  @Points(2)
  @DisplayName("weights")
  void weights() {
    rule("formula");
    // 2*6 into the first hidden layer, three gaps of 6*6, 6*3 to the outputs.
    Expect.exactly("weights(2, 3, 4, 6)", saw(ParameterCount.weights(2, 3, 4, 6)), 138);
    // One hidden layer has no gap: 4*5 + 5*2. One unit: 2*1 + 1*5. And 6*4 + 2*16 + 4*2.
    Expect.count("weights(4, 2, 1, 5)", ParameterCount.weights(4, 2, 1, 5), 30);
    Expect.count("weights(2, 5, 1, 1)", ParameterCount.weights(2, 5, 1, 1), 7);
    Expect.count("weights(6, 2, 3, 4)", ParameterCount.weights(6, 2, 3, 4), 64);
    rule("beyond-int");
    // 50,000 + 2 * 2,500,000,000 + 50,000.
    Expect.count("weights(1, 1, 3, 50000)", ParameterCount.weights(1, 1, 3, 50_000), 5_000_100_000L);
    rule("beyond-long");
    Expect.refused(
        "weights(1, 1, 5, 2000000000)",
        ArithmeticException.class,
        () -> ParameterCount.weights(1, 1, 5, 2_000_000_000));
    rule("arguments-below-one");
    Expect.refused("weights(2, 3, 0, 6)", IllegalArgumentException.class, () -> ParameterCount.weights(2, 3, 0, 6));
    Expect.refused("weights(0, 3, 2, 2)", IllegalArgumentException.class, () -> ParameterCount.weights(0, 3, 2, 2));
    Expect.refused("weights(2, -1, 2, 2)", IllegalArgumentException.class, () -> ParameterCount.weights(2, -1, 2, 2));
    Expect.refused("weights(2, 3, 2, 0)", IllegalArgumentException.class, () -> ParameterCount.weights(2, 3, 2, 0));
    Expect.refused("weights(2, 3, 2, -4)", IllegalArgumentException.class, () -> ParameterCount.weights(2, 3, 2, -4));
  }

  @Test
  @Tag("p33_2")
  @Tag("3.3.2")
  @Points(2)
  @DisplayName("biases")
  void biases() {
    rule("formula");
    Expect.exactly("biases(2, 3, 4, 6), of 4 layers of 6 units and 3 outputs", saw(ParameterCount.biases(2, 3, 4, 6)), 27);
    Expect.count("biases(4, 2, 1, 5)", ParameterCount.biases(4, 2, 1, 5), 7);
    Expect.count("biases(6, 2, 3, 4)", ParameterCount.biases(6, 2, 3, 4), 14);
    rule("beyond-int");
    // 80,000 layers of 90,000 units, and one output.
    Expect.count("biases(1, 1, 80000, 90000)", ParameterCount.biases(1, 1, 80_000, 90_000), 7_200_000_001L);
    rule("arguments-below-one");
    Expect.refused("biases(2, 3, 0, 6)", IllegalArgumentException.class, () -> ParameterCount.biases(2, 3, 0, 6));
    Expect.refused("biases(0, 3, 2, 2)", IllegalArgumentException.class, () -> ParameterCount.biases(0, 3, 2, 2));
    Expect.refused("biases(2, -1, 2, 2)", IllegalArgumentException.class, () -> ParameterCount.biases(2, -1, 2, 2));
    Expect.refused("biases(2, 3, 2, 0)", IllegalArgumentException.class, () -> ParameterCount.biases(2, 3, 2, 0));
  }

  @Test
  @Tag("p33_3")
  @Tag("3.3.3")
  @Points(1)
  @DisplayName("parameters")
  void parameters() {
    rule("formula");
    Expect.exactly("parameters(2, 3, 4, 6), of 138 weights and 27 biases", saw(ParameterCount.parameters(2, 3, 4, 6)), 165);
    // 30 weights and 7 biases; 64 and 14.
    Expect.count("parameters(4, 2, 1, 5)", ParameterCount.parameters(4, 2, 1, 5), 37);
    Expect.count("parameters(6, 2, 3, 4)", ParameterCount.parameters(6, 2, 3, 4), 78);
    rule("beyond-int");
    // 5,000,100,000 weights, 150,001 biases.
    Expect.count("parameters(1, 1, 3, 50000)", ParameterCount.parameters(1, 1, 3, 50_000), 5_000_250_001L);
    rule("beyond-long");
    Expect.refused(
        "parameters(1, 1, 5, 2000000000)",
        ArithmeticException.class,
        () -> ParameterCount.parameters(1, 1, 5, 2_000_000_000));
  }

  @Test
  @Tag("p33_4")
  @Tag("3.3.4")
  @Points(2)
  @DisplayName("weights added by depth")
  void depth() {
    rule("formula");
    // One more gap of 6*6.
    Expect.exactly("weightsAddedByDepth(2, 3, 4, 6), from 138 to 174", saw(ParameterCount.weightsAddedByDepth(2, 3, 4, 6)), 36);
    // From 4*5 + 5*2 to 4*5 + 25 + 5*2; from 2 + 5 to 2 + 1 + 5.
    Expect.count("weightsAddedByDepth(4, 2, 1, 5)", ParameterCount.weightsAddedByDepth(4, 2, 1, 5), 25);
    Expect.count("weightsAddedByDepth(2, 5, 1, 1)", ParameterCount.weightsAddedByDepth(2, 5, 1, 1), 1);
    rule("beyond-int");
    Expect.count("weightsAddedByDepth(1, 1, 2, 60000)", ParameterCount.weightsAddedByDepth(1, 1, 2, 60_000), 3_600_000_000L);
  }

  @Test
  @Tag("p33_5")
  @Tag("3.3.5")
  @Points(3)
  @DisplayName("weights added by width")
  void width() {
    rule("formula");
    // 2*7 + 3*49 + 7*3 = 182.
    Expect.exactly("weightsAddedByWidth(2, 3, 4, 6), from 138 to 182", saw(ParameterCount.weightsAddedByWidth(2, 3, 4, 6)), 44);
    // From 30 to 4*6 + 6*2; from 7 to 2*2 + 2*5; from 64 to 6*5 + 2*25 + 5*2.
    Expect.count("weightsAddedByWidth(4, 2, 1, 5)", ParameterCount.weightsAddedByWidth(4, 2, 1, 5), 6);
    Expect.count("weightsAddedByWidth(2, 5, 1, 1)", ParameterCount.weightsAddedByWidth(2, 5, 1, 1), 7);
    Expect.count("weightsAddedByWidth(6, 2, 3, 4)", ParameterCount.weightsAddedByWidth(6, 2, 3, 4), 26);
    rule("beyond-int");
    // Each of the 30,000 gaps grows by 2*50,000 + 1, the two ends by 1 each.
    Expect.count(
        "weightsAddedByWidth(1, 1, 30001, 50000)", ParameterCount.weightsAddedByWidth(1, 1, 30_001, 50_000), 3_000_030_002L);
    Expect.count("weightsAddedByWidth(1, 1, 2, 70000)", ParameterCount.weightsAddedByWidth(1, 1, 2, 70_000), 140_003);
  }

  @Test
  @Tag("p33_6")
  @Tag("3.3.6")
  @Points(2)
  @DisplayName("the larger growth")
  void largerGrowth() {
    rule("formula");
    Expect.exactly("largerGrowth(2, 3, 4, 6), 44 against 36", saw(ParameterCount.largerGrowth(2, 3, 4, 6)), Growth.WIDTH);
    // K = 1, D = 6: one more layer adds 36, one more unit 2 + 3.
    Expect.exactly("largerGrowth(2, 3, 1, 6), 5 against 36", saw(ParameterCount.largerGrowth(2, 3, 1, 6)), Growth.DEPTH);
    // Weights alone count: 9 by depth against 4 + 6 by width; 9 against 1 + 2.
    Expect.choice("largerGrowth(4, 6, 1, 3)", ParameterCount.largerGrowth(4, 6, 1, 3), Growth.WIDTH);
    Expect.choice("largerGrowth(1, 2, 1, 3)", ParameterCount.largerGrowth(1, 2, 1, 3), Growth.DEPTH);
    // 49 by depth against 5 + 2*15 and against 20 + 2*15; 1 against 2.
    Expect.choice("largerGrowth(2, 3, 3, 7)", ParameterCount.largerGrowth(2, 3, 3, 7), Growth.DEPTH);
    Expect.choice("largerGrowth(9, 11, 3, 7)", ParameterCount.largerGrowth(9, 11, 3, 7), Growth.WIDTH);
    Expect.choice("largerGrowth(1, 1, 1, 1)", ParameterCount.largerGrowth(1, 1, 1, 1), Growth.WIDTH);
    rule("equal-growth");
    // 9 against 4 + 5; 9 against 1 + 7 + 1.
    Expect.choice("largerGrowth(4, 5, 1, 3)", ParameterCount.largerGrowth(4, 5, 1, 3), Growth.EQUAL);
    Expect.choice("largerGrowth(1, 1, 2, 3)", ParameterCount.largerGrowth(1, 1, 2, 3), Growth.EQUAL);
    // 900 against 400 + 500: two objects of type Long are not one and the same, however equal.
    Expect.choice("largerGrowth(400, 500, 1, 30)", ParameterCount.largerGrowth(400, 500, 1, 30), Growth.EQUAL);
  }
}
