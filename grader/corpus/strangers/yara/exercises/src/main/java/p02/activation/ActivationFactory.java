package p02.activation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.core.Lazy;

/** An abstract factory with an EnumMap inside. */
public final class ActivationFactory {
  private static final Lazy<ActivationFactory> INSTANCE = Lazy.of(ActivationFactory::new);

  private final Map<Kind, DoubleFunction<? extends Activation>> makers = new EnumMap<>(Kind.class);

  private ActivationFactory() {
    makers.put(Kind.SIGMOID, none -> new ArrayActivation(ActivationFactory::sigma, ActivationFactory::sigmaSlope));
    makers.put(
        Kind.TANH,
        none ->
            new ArrayActivation(
                Transforms::tanh, z -> Transforms.pow(Transforms.tanh(z), 2).rsubi(1)));
    makers.put(Kind.RELU, none -> new ArrayActivation(ActivationFactory::positive, z -> z.gt(0).castTo(z.dataType())));
    makers.put(Kind.LEAKY_RELU, Leaky::new);
    makers.put(Kind.ELU, Elu::new);
    makers.put(
        Kind.SWISH,
        none ->
            new ArrayActivation(
                z -> sigma(z).muli(z),
                z -> sigma(z).addi(z.mul(sigmaSlope(z)))));
  }

  public static ActivationFactory instance() {
    return INSTANCE.get();
  }

  public Activation create(Kind kind, double alpha) {
    return Optional.ofNullable(makers.get(kind))
        .<Activation>map(maker -> maker.apply(alpha))
        .map(inner -> traced(kind, inner))
        .orElseThrow(() -> new IllegalStateException("nobody makes " + kind.name().toLowerCase()));
  }

  private final Map<Kind, Integer> made = new ConcurrentHashMap<>();

  /** Counts what is made, and protects it. */
  private Activation traced(Kind kind, Activation inner) {
    made.merge(kind, 1, Integer::sum);
    return new Protected(inner);
  }

  private static INDArray sigma(INDArray z) {
    return Transforms.exp(z.neg()).addi(1).rdivi(1);
  }

  private static INDArray sigmaSlope(INDArray z) {
    INDArray s = sigma(z);
    return s.mul(s.rsub(1));
  }

  private static INDArray positive(INDArray z) {
    INDArray result = z.dup();
    BooleanIndexing.replaceWhere(result, 0, Conditions.lessThan(0));
    return result;
  }
}
