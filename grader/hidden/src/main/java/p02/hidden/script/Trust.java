package p02.hidden.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import p02.hidden.observe.ArgumentChanged;
import p02.hidden.observe.Content;
import p02.hidden.observe.Seen;
import p02.hidden.observe.StudentExceptions;

/**
 * Whether a student's earlier results may be carried forward: they must be finite and vary with
 * what goes in, so that constants that merely agree with each other earn nothing. An exception is a
 * result like another where the method answers at least as often as it throws.
 */
public final class Trust {
  /** Sign, exponent and about nine digits: what differs further behind is one result. */
  private static final long LEADING = -1L << 22;

  private final Map<String, Results> byTask = new HashMap<>();

  private static final class Results {
    private final Set<List<Double>> inputs = new HashSet<>();
    private final Set<List<Double>> outputs = new HashSet<>();
    private boolean ofOneNumber = true;
    private int answered;
    private int thrown;

    /**
     * Different outputs where inputs differ: for one input in four at least, since ReLU maps half
     * of all to 0; of a function of one number, which may be a step, only that it is not constant.
     */
    private boolean vary() {
      return inputs.size() >= 2
          && outputs.size() >= 2
          && (ofOneNumber || 4 * outputs.size() >= inputs.size());
    }
  }

  private final Set<String> changing = new TreeSet<>();
  private boolean finite = true;
  private boolean noting = true;

  /** Asks for one earlier result, notes it and hands it on; what it throws is noted, too. */
  public double[] note(String task, double[] input, Seen.Answer<double[]> answer) {
    Results results = byTask.computeIfAbsent(task, name -> new Results());
    try {
      double[] output = answer.get();
      if (noting) {
        note(results, input, output);
      }
      return output;
    } catch (Throwable thrown) {
      if (thrown instanceof ArgumentChanged) {
        changing.add(task);
      }
      results.thrown += noting ? 1 : 0;
      StudentExceptions.rethrow(thrown);
      throw new IllegalStateException(thrown);
    }
  }

  /** Asks for one earlier result, notes it and hands it on; what it throws is noted, too. */
  public double noteNumber(String task, double[] input, Seen.Answer<Double> answer) {
    return note(task, input, () -> new double[] {answer.get()})[0];
  }

  /**
   * What to throw where an earlier result is of another kind than asked for: it is not carried.
   *
   * @param task whose result it is
   * @param content what came instead of numbers
   */
  public RuntimeException unusable(String task, Content content) {
    finite = false;
    if (content instanceof Content.Intact) {
      changing.add(task);
    }
    return new IllegalStateException("nothing to carry forward");
  }

  private void note(Results results, double[] input, double[] output) {
    results.answered++;
    results.ofOneNumber &= input.length == 1;
    results.inputs.add(listed(input));
    results.outputs.add(listed(output));
    finite &= Arrays.stream(output).allMatch(Double::isFinite);
  }

  /** Notes nothing from here on: edges, where no result is owed, tell nothing of the others. */
  public void rest() {
    noting = false;
  }

  /** The tasks whose methods were seen to change an argument. */
  public Set<String> changing() {
    return Set.copyOf(changing);
  }

  /** Whether what was noted can be carried. */
  public boolean holds() {
    return finite
        && byTask.values().stream()
            .allMatch(each -> each.answered >= each.thrown && (each.answered == 0 || each.vary()));
  }

  private static List<Double> listed(double[] numbers) {
    List<Double> list = new ArrayList<>(numbers.length);
    for (double number : numbers) {
      // + 0.0, so that −0 and 0 are one result.
      list.add(Double.longBitsToDouble(Double.doubleToLongBits(number + 0.0) & LEADING));
    }
    return list;
  }
}
