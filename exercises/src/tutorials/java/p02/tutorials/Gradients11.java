package p02.tutorials;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.tutorial11.Gradients;

/** The middle of tutorial 1.1: how a library finds gradients. */
record Gradients11(Lab lab) {
  private static final double SMALL = 1e-5;

  void run() {
    lab.section("Gradients", this::gradients);
  }

  private void gradients() {
    Page page = lab.page();
    page.text(
        """
        To learn is to follow a gradient downwards: the derivative of the loss by every parameter. \
        Nobody writes these derivatives by hand for a large network. A library notes every \
        operation in a **graph** and goes through it backwards with the chain rule, which is \
        called automatic differentiation. In ND4J it is `SameDiff`. A function to try it on:\
        """);
    page.formula("y = \\frac{1}{n} \\sum_{i=1}^{n} \\left( (x_i + 2)^2 + 3 \\right)");
    INDArray x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    page.result("x = %s", x);
    page.result("value(x) = %.4f", Gradients.value(x));
    INDArray gradient = Gradients.gradient(x);
    page.text(
        """
        On paper, `$\\partial y / \\partial x_i = \\frac{2}{n}(x_i + 2)$`. A third way needs no \
        calculus: **finite differences** move one entry a little to either side and look how y changes. That is slow, two \
        values for each parameter, and a good test of the other two.\
        """);
    Table table = Table.of("i", "your gradient", "on paper", "finite differences");
    for (int i = 0; i < x.length(); i++) {
      table =
          table.row(
              "" + i,
              Numbers.fixed(6, gradient.getDouble(i)),
              Numbers.fixed(6, 2.0 / x.length() * (x.getDouble(i) + 2)),
              Numbers.fixed(6, bySmallSteps(x, i)));
    }
    page.table(table);
  }

  private static double bySmallSteps(INDArray x, int i) {
    INDArray above = x.dup();
    above.putScalar(i, x.getDouble(i) + SMALL);
    INDArray below = x.dup();
    below.putScalar(i, x.getDouble(i) - SMALL);
    return (Gradients.value(above) - Gradients.value(below)) / (2 * SMALL);
  }
}
