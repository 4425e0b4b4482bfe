package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

@DisplayName("Arrays in native memory")
class LibraryArraysTest {
  private static final String BEGIN =
      """
      static Object run() {
        INDArray a = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}});
        INDArray v = Nd4j.create(new double[] {1, 2, 3, 4, 5});
      """;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  private static Object result(String statements) throws Throwable {
    Map<String, byte[]> woven = Lab.weave(Lab.compile(BEGIN + statements + "\n}"));
    Metering.start(100_000_000, 100_000_000, 1_000);
    return Lab.runWoven(woven);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return v.get(NDArrayIndex.interval(-3, 2));",
        "return v.get(NDArrayIndex.point(100));",
        "return v.get(NDArrayIndex.indices(0, 200));",
        "return a.get(NDArrayIndex.all(), NDArrayIndex.indices(0, -200));",
        "Function<INDArrayIndex, INDArray> get = v::get; return get.apply(NDArrayIndex.point(9));",
        "return Nd4j.zeros(-2, -3);",
        "return Nd4j.ones(new int[] {-2, -2});",
        "return Nd4j.create(new boolean[][] {{true}}, 100L, 100L);",
        "return v.assign(Nd4j.arange(50).castTo(DataType.DOUBLE));",
        "UnaryOperator<INDArray> set = v::assign; return set.apply(Nd4j.ones(DataType.DOUBLE, 9));",
        "Nd4j.copy(Nd4j.ones(DataType.DOUBLE, 50), v); return v;",
        "return a.putRow(100, Nd4j.ones(DataType.DOUBLE, 3));",
        "return a.putColumn(100, Nd4j.ones(DataType.DOUBLE, 2));",
        "return a.put(new INDArrayIndex[] {NDArrayIndex.point(0), NDArrayIndex.all()},"
            + " Nd4j.ones(DataType.DOUBLE, 50));",
        "return Transforms.pow(Nd4j.ones(DataType.DOUBLE, 50), v);",
        "return v.distance2(Nd4j.ones(DataType.DOUBLE, 50));",
        "return Nd4j.ones(DataType.DOUBLE, 50).remainder(v);",
        "return v.put(new INDArrayIndex[] {NDArrayIndex.point(100)}, 3);",
        "return v.put(new INDArrayIndex[] {NDArrayIndex.indices(0, 200)}, Nd4j.ones(2));",
        "return v.put(new INDArrayIndex[] {NDArrayIndex.interval(-3, 2)}, 3);",
        "return new org.nd4j.linalg.factory.ops.NDBase().dot(Nd4j.ones(DataType.DOUBLE, 50), v,"
            + " 0);",
        "return Nd4j.math().cosineSimilarity(Nd4j.ones(DataType.DOUBLE, 50),"
            + " Nd4j.ones(DataType.DOUBLE, 1), 0);",
        "return Nd4j.math().euclideanDistance(v, Nd4j.ones(DataType.DOUBLE, 1), 0);",
        "return v.distance2(Nd4j.ones(DataType.DOUBLE, 1));",
        "return v.add(3, Nd4j.ones(DataType.DOUBLE, 9));",
        "return Nd4j.scalar(3.0).rdiv(Nd4j.scalar(3));",
        "return Nd4j.bitwise().and(Nd4j.createFromArray(1, 2, 3, 4), Nd4j.createFromArray(1, 2,"
            + " 3));",
        "return new org.nd4j.linalg.factory.ops.NDBase().permute(a, 0, 0);",
        "return Nd4j.sort(a, 2, true);",
        "return Transforms.allEuclideanDistances(a, v.reshape(5, 1), 1);",
        "return org.nd4j.linalg.factory.Broadcast.add(a, v, a.dup(), 1);",
        "return org.nd4j.linalg.factory.Broadcast.add(a, a.getRow(0), Nd4j.ones(DataType.DOUBLE,"
            + " 1), 1);",
        "return v.mmul(Nd4j.ones(DataType.DOUBLE, 3), 'c');",
        "return Nd4j.appendBias(a, v);",
        "return new org.nd4j.linalg.factory.ops.NDBase().expandDims(a, 5);",
        "return Nd4j.scalar(3.0).get(NDArrayIndex.all(), NDArrayIndex.interval(0, 1));",
        "return v.get(NDArrayIndex.point(1), NDArrayIndex.all(), NDArrayIndex.all());",
        "return Nd4j.scalar(3.0).put(new INDArrayIndex[] {NDArrayIndex.all(), NDArrayIndex.all()},"
            + " 7);",
      })
  void shouldNotBeReachedBesideTheirBuffer(String statements) {
    assertThatThrownBy(() -> result(statements))
        .isInstanceOfAny(IndexOutOfBoundsException.class, IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.shape()[0] = 4000; return a.rows() == 2 && a.length() == 6;",
        "a.stride()[0] = 4000; return a.getDouble(1, 0) == 4;",
        "a.shapeInfoJava()[1] = 4000; return a.rows() == 2;",
        "Nd4j.shape(a)[0] = 4000; return a.rows() == 2;",
        "Function<INDArray, long[]> f = INDArray::shape; f.apply(a)[0] = 9; return a.rows() == 2;",
        "Optional.of(a).map(INDArray::stride).get()[0] = 9; return a.getDouble(1, 0) == 4;",
        "long[] s = {2, 2}; INDArray z = Nd4j.zeros(s); s[0] = 4000; return z.rows() == 2;",
        "long[] i = {0, 1}; INDArrayIndex x = NDArrayIndex.indices(i); i[1] = 4000;"
            + " return v.get(x).getDouble(1) == 2;",
        "long[] i = {0, 1}; SpecifiedIndex x = new SpecifiedIndex(i); i[1] = 4000;"
            + " x.getIndexes()[0] = 4000; return v.get(x).getDouble(1) == 2;",
        "SDVariable x = SameDiff.create().var(\"x\", a); x.getShape()[0] = 9; return a.rows() =="
            + " 2;",
        "return v.get(NDArrayIndex.interval(1, 3)).sumNumber().intValue() == 5;",
        "a.put(new INDArrayIndex[] {NDArrayIndex.point(1), NDArrayIndex.all()}, Nd4j.create(new"
            + " double[] {7, 8, 9})); return a.getDouble(1, 2) == 9;",
        "a.put(new INDArrayIndex[] {NDArrayIndex.all(), NDArrayIndex.point(1)}, 7);"
            + " return a.getDouble(1, 1) == 7 && a.sumNumber().intValue() == 28;",
        "return a.assign(7).getDouble(1, 2) == 7;",
        "return v.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3)).getDouble(1) == 3;",
        "return a.get(NDArrayIndex.point(1), NDArrayIndex.point(2)).getDouble() == 6;",
        "return a.add(a.get(NDArrayIndex.point(0))).getDouble(1, 2) == 9;",
        "return a.addColumnVector(Nd4j.create(new double[] {1, 2})).getDouble(1, 2) == 8;",
        "return a.mul(a.gt(3).castTo(DataType.DOUBLE)).sumNumber().intValue() == 15;",
        "return v.distance2(v) == 0 && Transforms.dot(v, v).getDouble() == 55;",
        "return Nd4j.math().max(a, Nd4j.scalar(3.0)).getDouble(0, 0) == 3;",
        "return Nd4j.vstack(a, a).rows() == 4 && Nd4j.concat(1, a, a).columns() == 6;",
        "return a.transpose().reshape(6).permute(0).getDouble(1) == 4;",
        "return Nd4j.zeros(DataType.DOUBLE, 0, 3).isEmpty() && Nd4j.empty().isEmpty() &&"
            + " Nd4j.scalar(3.0).getDouble() == 3;",
      })
  void shouldStayAsTheyAre(String statements) throws Throwable {
    assertThat(result(statements)).isEqualTo(true);
  }
}
