package p02.door.graph;

import org.nd4j.autodiff.samediff.InferenceFactory;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.internal.InferenceSession;

/**
 * Lets every graph of SameDiff pay for what it makes while it runs: what an operation makes shows
 * only then, and thirty that each double an array are written quickly. ND4J makes it by its name,
 * which {@link p02.door.Door} sets.
 */
public final class PaidGraphs implements InferenceFactory {
  /**
   * Holds it to be in use.
   *
   * @throws IllegalStateException if SameDiff makes its sessions by another
   */
  public static void require() {
    if (!(SameDiff.getInferenceFactory() instanceof PaidGraphs)) {
      throw new IllegalStateException(
          "graphs of SameDiff would be free: SameDiff started before the door was installed");
    }
  }

  @Override
  public InferenceSession create(SameDiff graph) {
    return new PaidSession(graph);
  }
}
