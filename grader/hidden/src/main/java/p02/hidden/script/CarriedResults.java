package p02.hidden.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.StudentExceptions;

/**
 * Records a student's earlier results and decides whether they may be carried forward: they must be
 * finite and vary with the input, so that constants which only agree with each other earn nothing.
 * An exception is a result like another where the method answers at least as often as it throws.
 */
public final class CarriedResults {
  /** Sign, exponent and about nine digits: what differs further behind is one result. */
  private static final long LEADING = -1L << 22;

  private final Map<String, TaskResults> byTask = new HashMap<>();

  private static final class TaskResults {
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
  private boolean recording = true;

  /**
   * Calls for one earlier result, records it and returns a copy, into which whoever gave it cannot
   * write; an exception is recorded, too.
   */
  public double[] record(
      String task, double[] input, CaseRecorder.ThrowingSupplier<double[]> answer) {
    TaskResults results = byTask.computeIfAbsent(task, name -> new TaskResults());
    try {
      double[] output = answer.get().clone();
      if (recording) {
        record(results, input, output);
      }
      return output;
    } catch (Throwable thrown) {
      if (thrown instanceof ArgumentChangedException) {
        changing.add(task);
      }
      results.thrown += recording ? 1 : 0;
      StudentExceptions.rethrow(thrown);
      throw new IllegalStateException(thrown);
    }
  }

  /** Calls for one earlier result, records it and returns it; an exception is recorded, too. */
  public double recordNumber(
      String task, double[] input, CaseRecorder.ThrowingSupplier<Double> answer) {
    return record(task, input, () -> new double[] {answer.get()})[0];
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

  private void record(TaskResults results, double[] input, double[] output) {
    results.answered++;
    results.ofOneNumber &= input.length == 1;
    results.inputs.add(listed(input));
    results.outputs.add(listed(output));
    finite &= Arrays.stream(output).allMatch(Double::isFinite);
  }

  /** Records nothing from here on: edges, which may be forgotten, say nothing about other cases. */
  public void stopRecording() {
    recording = false;
  }

  /** The tasks whose methods changed an argument. */
  public Set<String> changing() {
    return Set.copyOf(changing);
  }

  /** Whether the recorded results may be carried forward. */
  public boolean areUsable() {
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
