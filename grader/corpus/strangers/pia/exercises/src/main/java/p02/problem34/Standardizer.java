package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import static minitorch.Tensor.from_nd4j;
import static minitorch.Tensor.ones;
import static minitorch.Tensor.where;

import java.util.LinkedHashMap;
import java.util.Map;
import minitorch.Tensor;

/**
 * Brings every column of a data set to mean 0 and standard deviation 1, and back: {@code z = (x −
 * μ) / σ}. Learn μ and σ from the training data once and use them for all other data.
 *
 * <p>σ is the population standard deviation: the sum of squares is divided by n. In a constant
 * column σ is 0, and nothing may be divided by it: the training column becomes 0 and comes back as
 * it was. What other values become there, and whether {@link #standardDeviation} says 0 or 1, is
 * not tested.
 */
public final class Standardizer {
  /** like sklearn's attributes: mean_, scale_, std_ */
  private final Map<String, Tensor> state_dict = new LinkedHashMap<>();

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    Tensor std = from_nd4j(standardDeviation);
    state_dict.put("mean_", from_nd4j(mean));
    state_dict.put("std_", std);
    state_dict.put("scale_", where(std.gt(0), std, ones(std.shape)));
  }

  /**
   * Learns mean and standard deviation of each column.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Mean and population standard deviation (division by n) of each column, of
   *       shape [d].
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param data {@code [n, d]}, a row for each example
   */
  public static Standardizer fit(INDArray data) {
    Tensor x = from_nd4j(data);
    Tensor constant = x.max(0).eq(x.min(0));
    Tensor mean = where(constant, x.min(0), x.mean(0));
    Tensor std = x.sub(mean).square().mean(0).sqrt();
    return new Standardizer(mean.to_nd4j(), std.to_nd4j());
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return state_dict.get("mean_").to_nd4j();
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return state_dict.get("std_").to_nd4j();
  }

  /**
   * Standardizes.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: (x - mean) / standard deviation, column by column, with what fit learned,
   *       also for other data.
   *   <li><b>constant-column</b>: A column that is constant in the training data becomes 0 there,
   *       not NaN.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; of a constant column, the training data become 0
   */
  public INDArray transform(INDArray data) {
    return from_nd4j(data).sub(state_dict.get("mean_")).div(state_dict.get("scale_")).to_nd4j();
  }

  /**
   * Undoes {@link #transform}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The way back: z times standard deviation, plus mean, column by column.
   *   <li><b>constant-column</b>: A column that is constant in the training data comes back from 0
   *       as it was.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column; of a constant column, the training data come back
   */
  public INDArray inverse(INDArray standardized) {
    return from_nd4j(standardized).mul(state_dict.get("scale_")).add(state_dict.get("mean_")).to_nd4j();
  }
}
