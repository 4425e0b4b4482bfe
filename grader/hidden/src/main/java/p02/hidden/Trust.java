package p02.hidden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a student's earlier results may be carried forward: they must be finite and vary with
 * what goes in, so that constants that merely agree with each other earn nothing.
 */
public final class Trust {
  private final Map<String, Results> byTask = new HashMap<>();

  private static final class Results {
    private final Set<List<Double>> inputs = new HashSet<>();
    private final Set<List<Double>> outputs = new HashSet<>();
    private boolean ofOneNumber = true;
  }

  private boolean finite = true;

  /** Notes one earlier result and hands it on. */
  public double[] note(String task, double[] input, double[] output) {
    Results results = byTask.computeIfAbsent(task, name -> new Results());
    results.ofOneNumber &= input.length == 1;
    results.inputs.add(listed(input));
    results.outputs.add(listed(output));
    finite &= Arrays.stream(output).allMatch(Double::isFinite);
    return output;
  }

  /** Notes one earlier result and hands it on. */
  public double note(String task, double[] input, double output) {
    return note(task, input, new double[] {output})[0];
  }

  /**
   * Whether what was noted can be carried: every task's results are finite, and they differ where
   * their inputs do (for one input in four at least, since ReLU maps half of all to 0; of a
   * function of one number, which may be a step, only that it is not constant).
   */
  boolean holds() {
    return finite
        && byTask.values().stream()
            .allMatch(
                each ->
                    each.inputs.size() >= 2
                        && each.outputs.size() >= 2
                        && (each.ofOneNumber || 4 * each.outputs.size() >= each.inputs.size()));
  }

  private static List<Double> listed(double[] numbers) {
    List<Double> list = new ArrayList<>(numbers.length);
    for (double number : numbers) {
      // + 0.0, so that −0 and 0 are one result.
      list.add(number + 0.0);
    }
    return list;
  }
}
