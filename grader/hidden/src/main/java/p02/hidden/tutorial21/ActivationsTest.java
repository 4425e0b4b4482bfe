package p02.hidden.tutorial21;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.Script;
import p02.hidden.subject.Activating;
import p02.hidden.subject.Activating.Function;
import p02.hidden.subject.Activating.Input;

/** Tests of {@link p02.tutorial21.Activations}. */
class ActivationsTest {
  private static final Input FAR = Input.of(-1000, 1000);
  private static final Input ZERO = Input.of(0);

  @Task(
      number = "2.1.1",
      title = "sigmoid",
      asked = "σ(z) = 1 / (1 + e⁻ᶻ) and σ′(z), for every entry of z",
      example = "z = [0]: σ = [0.5], σ′ = [0.25]",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void sigmoid(Check check) {
    Script<Activating> script = ActivationScripts.of(Function.SIGMOID);
    check.compare(
        OwnFunctions.class,
        (own, cases) -> {
          script.run(own, cases);
          cases.rule("large-inputs-finite");
          Fixture fixture = Fixture.of("sigmoid", "z", FAR.numbers());
          cases.numbers(fixture, () -> own.value(Function.SIGMOID, FAR, 0), 1);
        });
  }

  @Task(
      number = "2.1.2",
      title = "tanh",
      asked = "tanh(z) and its derivative, for every entry of z",
      example = "z = [0]: tanh = [0], tanh′ = [1]",
      points = 1,
      tolerance = Tolerance.FORWARD,
      builtOn = "2.1.1")
  void tanh(Check check) {
    check.compare(OwnFunctions.class, ActivationScripts.of(Function.TANH));
  }

  @Task(
      number = "2.1.3",
      title = "ReLU",
      asked = "max(0, z) and its derivative (0 at 0), for every entry of z",
      example = "z = [-3, 5]: relu = [0, 5], relu′ = [0, 1]",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void relu(Check check) {
    Script<Activating> script = ActivationScripts.of(Function.RELU);
    check.compare(
        OwnFunctions.class,
        (own, cases) -> {
          script.run(own, cases);
          cases.edge("derivative-at-zero", "the derivative at 0");
          Fixture fixture = Fixture.of("reluDerivative", "z", ZERO.numbers());
          cases.numbers(fixture, () -> own.slope(Function.RELU, ZERO, 0), 1);
        });
  }

  @Task(
      number = "2.1.4",
      title = "leaky ReLU",
      asked = "z where z > 0, α z elsewhere, and its derivative, for every entry of z",
      example = "z = [-3, 5], α = 0.2: leakyRelu = [-0.6, 5], its derivative [0.2, 1]",
      points = 1,
      tolerance = Tolerance.FORWARD,
      builtOn = "2.1.3")
  void leakyRelu(Check check) {
    check.compare(OwnFunctions.class, ActivationScripts.of(Function.LEAKY_RELU, 0.1, 0.3, 0.0175));
  }

  @Task(
      number = "2.1.5",
      title = "ELU",
      asked = "z where z > 0, α (eᶻ − 1) elsewhere, and its derivative, for every entry of z",
      example = "z = [-1, 5], α = 2: elu = [-1.264241, 5], its derivative [0.735759, 1]",
      points = 1,
      tolerance = Tolerance.FORWARD,
      builtOn = "2.1.3")
  void elu(Check check) {
    check.compare(OwnFunctions.class, ActivationScripts.of(Function.ELU, 0.5, 1.5, 2.25));
  }

  @Task(
      number = "2.1.6",
      title = "Swish",
      asked = "z σ(z) and its derivative, for every entry of z",
      example = "z = [0]: swish = [0], its derivative [0.5]",
      points = 1,
      tolerance = Tolerance.FORWARD,
      builtOn = "2.1.1")
  void swish(Check check) {
    check.compare(OwnFunctions.class, ActivationScripts.of(Function.SWISH));
  }
}
