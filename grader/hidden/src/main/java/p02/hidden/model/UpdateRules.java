package p02.hidden.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import p02.hidden.observe.Content;
import p02.hidden.subject.OptimizerSteps;

/**
 * The oracle's optimizers, with parts that can be exchanged.
 *
 * @param plain α and g to what SGD adds to φ
 * @param velocity β, m and g to momentum's new m; sees α, too
 * @param coast what momentum adds to φ
 * @param adam Adam's parts
 * @param flaws what goes wrong around the formulas
 */
public record UpdateRules(
    DoubleBinaryOperator plain, Velocity velocity, Coast coast, AdamParts adam, Flaws flaws)
    implements OptimizerSteps {
  /** Momentum's state. */
  public interface Velocity {
    /** The next value. */
    double of(double alpha, double beta, double m, double g);
  }

  /** Momentum's step. */
  public interface Coast {
    /** What is added to φ; {@code before} is m before this step. */
    double of(double alpha, double beta, double before, double m, double g);
  }

  /**
   * What can go wrong around the formulas.
   *
   * @param shared the one state that all optimizers of a class share; empty if each has its own
   * @param spoilsGradient whether the gradient is changed
   * @param elsewhere whether the parameters stay as they are
   * @param restarts whether every step begins where the first one did
   */
  public record Flaws(
      Optional<Memory> shared, boolean spoilsGradient, boolean elsewhere, boolean restarts) {
    /** Each begins where it should, or at the start again. */
    public double base(double start, double before) {
      return restarts ? start : before;
    }
  }

  /** State that outlives an optimizer, as static fields do. */
  public static final class Memory {
    private final Map<String, AdamParts.State[]> byKind = new HashMap<>();

    /**
     * The state; where it was left by a model of another size, arrays do not go together, and ND4J
     * says so by this exception.
     */
    private AdamParts.State[] of(String kind, int size) {
      AdamParts.State[] left = byKind.computeIfAbsent(kind, name -> fresh(size));
      if (left.length != size) {
        throw new IllegalStateException(left.length + " numbers for " + size);
      }
      return left;
    }
  }

  /** The right optimizers. */
  public static final UpdateRules RIGHT =
      new UpdateRules(
          (alpha, g) -> -alpha * g,
          (alpha, beta, m, g) -> beta * m + (1 - beta) * g,
          (alpha, beta, before, m, g) -> -alpha * m,
          AdamParts.RIGHT,
          new Flaws(Optional.empty(), false, false, false));

  /** Another SGD. */
  public UpdateRules plain(DoubleBinaryOperator other) {
    return new UpdateRules(other, velocity, coast, adam, flaws);
  }

  /** Another momentum. */
  public UpdateRules momentum(Velocity otherVelocity, Coast otherCoast) {
    return new UpdateRules(plain, otherVelocity, otherCoast, adam, flaws);
  }

  /** Another Adam. */
  public UpdateRules adam(AdamParts other) {
    return new UpdateRules(plain, velocity, coast, other, flaws);
  }

  /** Something else goes wrong, too. */
  public UpdateRules flawed(Flaws more) {
    return new UpdateRules(
        plain,
        velocity,
        coast,
        adam,
        new Flaws(
            flaws.shared.or(() -> more.shared),
            flaws.spoilsGradient || more.spoilsGradient,
            flaws.elsewhere || more.elsewhere,
            flaws.restarts || more.restarts));
  }

  @Override
  public Run sgd(double alpha, Parameters parameters) {
    return new Model("sgd", parameters, (state, g) -> plain.applyAsDouble(alpha, g));
  }

  @Override
  public Run momentum(double alpha, double beta, Parameters parameters) {
    return new Model(
        "momentum",
        parameters,
        (state, g) -> {
          double before = state.m;
          state.m = velocity.of(alpha, beta, before, g);
          return coast.of(alpha, beta, before, state.m, g);
        });
  }

  @Override
  public Run adam(double alpha, double beta, double gamma, double epsilon, Parameters parameters) {
    return new Model(
        "adam", parameters, (state, g) -> adam.step(state, g, alpha, beta, gamma, epsilon));
  }

  private static AdamParts.State[] fresh(int size) {
    return Stream.generate(AdamParts.State::new).limit(size).toArray(AdamParts.State[]::new);
  }

  private interface Step {
    double of(AdamParts.State state, double g);
  }

  /** A run of these rules. */
  private final class Model implements Run {
    private final Parameters where;
    private final Step step;
    private final double[] phi;
    private final AdamParts.State[] states;
    private boolean intact = true;

    private Model(String kind, Parameters where, Step step) {
      this.where = where;
      this.step = step;
      this.phi = where.start().clone();
      this.states =
          flaws
              .shared
              .map(memory -> memory.of(kind, phi.length))
              .orElseGet(() -> fresh(phi.length));
    }

    @Override
    public void step(double[] gradient) {
      for (int i = 0; i < phi.length; i++) {
        double change = step.of(states[i], gradient[i]);
        double base = flaws.base(where.start()[i], phi[i]);
        phi[i] = flaws.elsewhere ? phi[i] : base + change;
      }
      intact &= !flaws.spoilsGradient;
    }

    @Override
    public Content parameters() {
      return where.around(phi);
    }

    @Override
    public boolean gradientsIntact() {
      return intact;
    }
  }
}
