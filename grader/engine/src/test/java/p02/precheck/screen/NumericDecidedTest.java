package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every public class and member of ND4J's packages for numeric work")
class NumericDecidedTest {
  static final String[] PACKAGES = {
    "org.nd4j.linalg.api.ndarray",
    "org.nd4j.linalg.factory",
    "org.nd4j.linalg.factory.ops",
    "org.nd4j.linalg.ops.transforms",
    "org.nd4j.linalg.indexing",
    "org.nd4j.linalg.indexing.conditions",
    "org.nd4j.linalg.indexing.functions",
    "org.nd4j.linalg.api.rng",
    "org.nd4j.linalg.api.rng.distribution",
    "org.nd4j.linalg.api.rng.distribution.impl",
    "org.nd4j.linalg.api.rng.distribution.factory",
    "org.nd4j.linalg.api.buffer",
    "org.nd4j.linalg.api.shape",
    "org.nd4j.linalg.inverse",
    "org.nd4j.linalg.eigen",
    "org.nd4j.linalg.dimensionalityreduction",
    "org.nd4j.linalg.activations",
    "org.nd4j.linalg.activations.impl",
    "org.nd4j.linalg.lossfunctions",
    "org.nd4j.linalg.lossfunctions.impl",
    "org.nd4j.linalg.dataset",
    "org.nd4j.linalg.dataset.api",
    "org.nd4j.linalg.dataset.api.iterator",
    "org.nd4j.linalg.dataset.api.preprocessor",
    "org.nd4j.linalg.dataset.api.preprocessor.stats",
    "org.nd4j.evaluation",
    "org.nd4j.evaluation.classification",
    "org.nd4j.evaluation.regression",
    "org.nd4j.autodiff.samediff",
    "org.nd4j.autodiff.samediff.ops",
    "org.nd4j.autodiff.samediff.config",
    "org.nd4j.autodiff.samediff.api",
    "org.nd4j.weightinit",
    "org.nd4j.weightinit.impl",
    "org.nd4j.common.primitives",
    "org.nd4j.common.function"
  };

  @Test
  void shouldBeDecided() {
    List<Class<?>> classes = NumericClasses.in(PACKAGES);
    assertThat(classes).hasSizeGreaterThan(300);
    assertThat(Decisions.undecided(classes)).isEmpty();
  }

  @Test
  void shouldHaveAdviceWhereTheyAreRefused() {
    assertThat(Decisions.withoutAdvice(NumericClasses.in(PACKAGES))).isEmpty();
  }
}
