package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.Rule;

/** SDMath and the like say for graphs what NDMath and the like say for numbers. */
@DisplayName("Operations of a graph")
class GraphOpsTest {
  private static final String EAGER = "org.nd4j.linalg.factory.ops";
  private static final String GRAPH = "org.nd4j.autodiff.samediff.ops";

  /** An operation by class, name and parameters, whichever of the two it is for. */
  private static String operation(Decisions.Decision decision) {
    return decision
        .member()
        .substring(decision.member().indexOf(".ops.") + ".ops.XX".length())
        .replaceFirst("^BaseOps", "Base")
        .replaceFirst("\\(String,?", "(")
        .replace("SDVariable", "INDArray")
        .replace("SDIndex", "INDArrayIndex");
  }

  private static Set<String> of(String where, Predicate<Decisions.Decision> which) {
    List<Class<?>> classes = NumericClasses.in(where);
    Stream<Decisions.Decision> all = Decisions.on(classes);
    return all.filter(each -> !each.member().contains(".new("))
        .filter(which)
        .map(GraphOpsTest::operation)
        .collect(Collectors.toSet());
  }

  @Test
  void shouldBeRefusedWhereTheSameOfNumbersIs() {
    Predicate<Decisions.Decision> refused = each -> each.denial().isPresent();
    Set<String> graph = of(GRAPH, each -> true);
    Set<String> both =
        of(EAGER, refused).stream().filter(graph::contains).collect(Collectors.toSet());
    assertThat(both)
        .hasSizeGreaterThan(60)
        .contains(
            "Base.unsortedSegmentSum(INDArray,INDArray,int)", "NN.pad(INDArray,INDArray,double)");
    assertThat(of(GRAPH, refused)).containsAll(both);
  }

  @Test
  void shouldBeAllowedByNameOnly() {
    Allowlist allowlist = Allowlist.standard();
    assertThat(NumericClasses.in(GRAPH))
        .map(each -> allowlist.type(each.getName().replace('.', '/')).orElseThrow().rest())
        .filteredOn(Optional::isPresent)
        .extracting(Optional::get)
        .allMatch(Rule.Denied.class::isInstance);
  }
}
