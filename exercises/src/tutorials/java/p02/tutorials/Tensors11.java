package p02.tutorials;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.tutorial11.Tensors;

/** The first half of tutorial 1.1: what can be done with tensors. */
record Tensors11(Lab lab) {

  void run() {
    lab.section("Making tensors", this::making);
    lab.section("Shapes, views and copies", this::views);
    lab.section("Picking parts", this::picking);
    lab.section("In place or not", this::inPlace);
    lab.section("Products", this::products);
    lab.section("Means over the examples", this::means);
    lab.section("Broadcasting", this::broadcasting);
    lab.section("Loops against the library", this::speed);
  }

  private Page page() {
    return lab.page();
  }

  private void making() {
    page()
        .text(
            """
            Random numbers start at a **seed**: the same seed gives the same numbers, so that a run \
            can be repeated. `--seed` changes it.\
            """);
    Nd4j.getRandom().setSeed(lab.seed());
    page().result("Nd4j.rand(2, 3) =\n%s", Nd4j.rand(DataType.DOUBLE, 2, 3));
    Nd4j.getRandom().setSeed(lab.seed());
    page().result("the same seed again =\n%s", Nd4j.rand(DataType.DOUBLE, 2, 3));
    INDArray fromJava = Nd4j.create(new double[][] {{1, 2}, {3, 4}});
    page().result("from double[][] =\n%s", fromJava);
    double[][] toJava = fromJava.toDoubleMatrix();
    page().result("and back: toJava[1][0] = %.1f", toJava[1][0]);
    page()
        .text(
            """
            An array has a **data type**. Networks usually learn with FLOAT (32 bits): half the \
            memory of DOUBLE, and precise enough. A matrix product of FLOAT with DOUBLE fails; \
            `castTo` converts.\
            """);
    page().result("1/3 as FLOAT  %.17f", Nd4j.scalar(1.0 / 3).castTo(DataType.FLOAT).getDouble(0));
    page().result("1/3 as DOUBLE %.17f", Nd4j.scalar(1.0 / 3).getDouble(0));
  }

  private void views() {
    INDArray x = Nd4j.arange(6).castTo(DataType.DOUBLE).reshape(2, 3);
    page().result("x = arange(6) as [2, 3] =\n%s", x);
    page().result("x.reshape(3, 2) =\n%s", x.reshape(3, 2));
    page().result("x.permute(1, 0) =\n%s", x.permute(1, 0));
    page()
        .text(
            """
            Both have shape [3, 2], yet they differ: `reshape` keeps the order of the numbers and \
            cuts it anew, `permute` swaps the axes. An index picks a part, which is a **view**: it \
            shares its numbers with the whole. `dup` copies.\
            """);
    INDArray column = x.get(NDArrayIndex.all(), NDArrayIndex.point(1));
    INDArray copy = column.dup();
    column.addi(100);
    page().result("after adding 100 to the view x[:, 1]: x =\n%s", x);
    page().result("the copy made before = %s", copy);
  }

  private void picking() {
    page()
        .text(
            """
            Indices count from 0. `get` takes one choice for each dimension: one place (`point`), \
            a range from … up to, but not including … (`interval`), or everything (`all`). What is \
            picked by a point loses that dimension. Take care with what Python writes as −1: \
            `getDouble(-1, -1)` complains of nothing, and gives some other number.\
            """);
    INDArray x = Nd4j.arange(12).castTo(DataType.DOUBLE).reshape(3, 4);
    page().result("x =\n%s", x);
    page().result("row 1, x[1]: x.getRow(1) = %s", x.getRow(1));
    page()
        .result(
            "rows 0 and 1 of columns 1 and 2, x[0:2, 1:3] =\n%s",
            x.get(NDArrayIndex.interval(0, 2), NDArrayIndex.interval(1, 3)));
    page()
        .result(
            "every other column, x[:, ::2] =\n%s",
            x.get(NDArrayIndex.all(), NDArrayIndex.interval(0, 2, 4)));
    page()
        .result(
            "last: x.getDouble(x.rows() - 1, x.columns() - 1) = %.1f",
            x.getDouble(x.rows() - 1, x.columns() - 1));
  }

  private void inPlace() {
    page()
        .text(
            """
            `add` makes a new array, `addi` changes the one in front of it: the **i** at a method's \
            end means in place. That saves memory, and is the way to change somebody else's \
            numbers by accident.\
            """);
    INDArray x = Nd4j.ones(DataType.DOUBLE, 3);
    INDArray y = x.add(1);
    page().result("y = x.add(1)\n  x = %s\n  y = %s", x, y);
    INDArray z = x.addi(1);
    page().result("z = x.addi(1)\n  x = %s\n  z = %s (the same array)", x, z);
  }

  private void products() {
    page()
        .text(
            """
            The matrix product is what a layer computes. Entry (i, j) goes along row i of the one \
            and down column j of the other. Yours is `Tensors.product` (task 1.1.1).\
            """);
    page().formula("c_{ij} = \\sum_k a_{ik}\\, b_{kj}");
    INDArray a = Nd4j.arange(6).castTo(DataType.DOUBLE).reshape(2, 3);
    INDArray b = Nd4j.arange(9).castTo(DataType.DOUBLE).reshape(3, 3);
    page().result("a =\n%s\nb =\n%s", a, b);
    page().result("product(a, b) =\n%s", Tensors.product(a, b));
  }

  private void means() {
    page()
        .text(
            """
            A batch of examples is a matrix: a row for each example, a column for each feature. The \
            mean over the examples is one number for each column (task 1.1.2).\
            """);
    INDArray heights = Nd4j.create(new double[][] {{1.62, 55}, {1.80, 82}, {1.74, 70}});
    page().result("height (m), weight (kg) =\n%s", heights);
    page().result("columnMeans = %s", Tensors.columnMeans(heights));
  }

  private void broadcasting() {
    page()
        .text(
            """
            Arrays of different shapes can be combined where one of them has size 1: it is repeated \
            as often as needed. With [n, 1, d] against [1, m, d] every row meets every row, without \
            a loop. Your `Tensors.squaredDistances` (task 1.1.3) finds all distances in this way. \
            The corners of a unit square against its centre and its first corner:\
            """);
    INDArray corners = Nd4j.create(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    INDArray points = Nd4j.create(new double[][] {{0.5, 0.5}, {0, 0}});
    page().result("squaredDistances =\n%s", Tensors.squaredDistances(corners, points));
    page()
        .text(
            """
            Repetition is silent: [3, 2] − [1, 2] works, also where it was a mistake. When a result \
            is odd, print the shapes first.\
            """);
  }

  private void speed() {
    int size = 400;
    INDArray a = Nd4j.rand(DataType.DOUBLE, size, size);
    double[][] rows = a.toDoubleMatrix();
    a.mmul(a);
    long start = System.nanoTime();
    INDArray fast = a.mmul(a);
    double library = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    double[][] slow = product(rows);
    double loops = (System.nanoTime() - start) / 1e6;
    page()
        .text(
            """
            The library's product can use every core and the wide instructions of the processor. An \
            accelerator (GPU) goes further in the same direction; this kit stays on the processor. \
            An accelerator pays for large matrices: small ones spend their time on the way there \
            and back.\
            """);
    page()
        .table(
            Table.of("a product of two 400 × 400 matrices", "time")
                .row("three loops in Java", Numbers.fixed(1, loops) + " ms")
                .row("INDArray.mmul", Numbers.fixed(1, library) + " ms"));
    page().text(Says11.speed(loops, library));
    page()
        .result(
            "largest difference %s",
            Numbers.plain(fast.sub(Nd4j.create(slow)).amaxNumber().doubleValue()));
  }

  private static double[][] product(double[][] a) {
    double[][] result = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < a.length; k++) {
          result[i][j] += a[i][k] * a[k][j];
        }
      }
    }
    return result;
  }
}
