package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Py;
import p02.minitorch.Tensor;

/** sklearn.preprocessing.StandardScaler */
public final class Standardizer {
  private final Tensor mean_;
  private final Tensor std_;
  private final Tensor scale_;

  private Standardizer(Tensor mean_, Tensor std_) {
    this.mean_ = mean_;
    this.std_ = std_;
    this.scale_ = Tensor.where(std_.gt(0), std_, Tensor.ones(std_.shape));
  }

  public static Standardizer fit(INDArray data) {
    Py.check(!data.isEmpty(), "Found array with 0 sample(s)");
    Tensor x = Tensor.from_numpy(data);
    Tensor constant = x.amax(0).eq(x.amin(0));
    Tensor mean = Tensor.where(constant, x.get(0), x.mean(0));
    Tensor std = x.sub(mean).pow(2).mean(0).sqrt();
    return new Standardizer(mean, std);
  }

  public INDArray mean() {
    return mean_.numpy();
  }

  public INDArray standardDeviation() {
    return std_.numpy();
  }

  public INDArray transform(INDArray data) {
    return Tensor.from_numpy(data).sub(mean_).div(scale_).numpy(data.dataType());
  }

  public INDArray inverse(INDArray standardized) {
    return Tensor.from_numpy(standardized).mul(scale_).add(mean_).numpy(standardized.dataType());
  }
}
