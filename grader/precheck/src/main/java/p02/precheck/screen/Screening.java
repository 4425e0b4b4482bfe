package p02.precheck.screen;

import java.util.List;
import java.util.stream.Stream;

/**
 * What screening says of one class.
 *
 * @param ofClass why it may not run at all, in order of lines; empty if it may
 * @param ofCalls calls and fields that are taken out of its code, in order of lines
 */
public record Screening(List<Refusal> ofClass, List<Refusal> ofCalls) {
  /** Copies the lists. */
  public Screening {
    ofClass = List.copyOf(ofClass);
    ofCalls = List.copyOf(ofCalls);
  }

  /** Whether it may run, without what is taken out. */
  public boolean mayRun() {
    return ofClass.isEmpty();
  }

  /** Everything that is refused. */
  public List<Refusal> all() {
    return Stream.concat(ofClass.stream(), ofCalls.stream()).toList();
  }
}
