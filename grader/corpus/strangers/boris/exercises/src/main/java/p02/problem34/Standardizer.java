package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import p02.util.Tensor;

/** Brings every column of a data set to mean 0 and standard deviation 1, and back. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  public static Standardizer fit(INDArray data) {
    INDArray x = Tensor.doubles(data);
    INDArray mean = x.mean(0);
    INDArray std = x.std(false, 0);
    // Rounding can leave a constant column with a σ of 1e-17. min = max finds it for sure.
    INDArray min = x.min(0);
    INDArray varies = Tensor.mask(x.max(0).neq(min), mean);
    mean = mean.mul(varies).add(min.mul(varies.rsub(1)));
    return new Standardizer(mean, std.mul(varies));
  }

  public INDArray mean() {
    return mean.dup();
  }

  public INDArray standardDeviation() {
    return standardDeviation.dup();
  }

  private INDArray divisor() {
    INDArray divisor = standardDeviation.dup();
    BooleanIndexing.replaceWhere(divisor, 1, Conditions.equals(0));
    return divisor;
  }

  public INDArray transform(INDArray data) {
    INDArray z = Tensor.doubles(data).subRowVector(mean).diviRowVector(divisor());
    return z.castTo(Tensor.real(data).dataType());
  }

  public INDArray inverse(INDArray standardized) {
    INDArray x = Tensor.doubles(standardized).mulRowVector(divisor()).addiRowVector(mean);
    return x.castTo(Tensor.real(standardized).dataType());
  }

  public static void main(String[] args) {
    INDArray people = Nd4j.createFromArray(new double[][] {{1.7, 70, 1}, {1.9, 92, 1}, {1.6, 55, 1}});
    Standardizer s = fit(people);
    System.out.println(s.transform(people));
    System.out.println(s.inverse(s.transform(people)));
  }
}
