package p02.hidden.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import p02.hidden.subject.XorLearning;
import p02.oracle.Xor;
import p02.oracle.XorNet;

/**
 * The oracle's training, with parts that can be exchanged.
 *
 * @param trained a run to the accuracy that it reaches
 * @param understood what is made of the arguments
 * @param reported what is made of the accuracy
 */
public record XorLearner(
    XorLearning trained, UnaryOperator<Run> understood, DoubleUnaryOperator reported)
    implements XorLearning {
  /** A network without an activation function: whatever it learns is a straight line. */
  public static final XorLearning STRAIGHT = once(XorNet.Activation.NONE);

  /** The right training. */
  public static final XorLearner RIGHT =
      new XorLearner(once(XorNet.Activation.TANH), run -> run, accuracy -> accuracy);

  /** Another training. */
  public XorLearner trained(XorLearning other) {
    return new XorLearner(other, understood, reported);
  }

  /** Something else is made of the arguments. */
  public XorLearner understood(UnaryOperator<Run> other) {
    return new XorLearner(trained, other, reported);
  }

  /** Something else is made of the accuracy. */
  public XorLearner reported(DoubleUnaryOperator other) {
    return new XorLearner(trained, understood, other);
  }

  /** Trains each run once: models are asked for the same few runs again and again. */
  private static XorLearning once(XorNet.Activation f) {
    Map<Run, Double> known = new ConcurrentHashMap<>();
    return run ->
        known.computeIfAbsent(
            run, r -> Xor.accuracy(f, r.examples(), r.epochs(), r.learningRate(), r.seed()));
  }

  @Override
  public double accuracy(Run run) {
    return reported.applyAsDouble(trained.accuracy(understood.apply(run)));
  }
}
