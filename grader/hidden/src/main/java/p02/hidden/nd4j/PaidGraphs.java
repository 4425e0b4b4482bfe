package p02.hidden.nd4j;

import org.nd4j.autodiff.samediff.InferenceFactory;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.internal.InferenceSession;
import org.nd4j.context.Nd4jContext;

/**
 * Lets every graph of SameDiff pay for what it makes while it runs: what an operation makes shows
 * only then, and thirty that each double an array are written quickly.
 */
public final class PaidGraphs implements InferenceFactory {
  private static final String SETTING = "inferencefactory.class";

  /**
   * Lets SameDiff use it, which then does not start without it; without effect once SameDiff has
   * started.
   */
  public static void install() {
    Nd4jContext.getInstance().getConf().setProperty(SETTING, PaidGraphs.class.getName());
  }

  /**
   * Holds it to be in use.
   *
   * @throws IllegalStateException if SameDiff makes its sessions by another
   */
  public static void require() {
    if (!(SameDiff.getInferenceFactory() instanceof PaidGraphs)) {
      throw new IllegalStateException(
          "graphs of SameDiff would be free: SameDiff started before PaidGraphs was installed");
    }
  }

  @Override
  public InferenceSession create(SameDiff graph) {
    return new PaidSession(graph);
  }
}
