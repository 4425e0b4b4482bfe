package p02.hidden.problem31;

import p02.hidden.Check;
import p02.hidden.StudentId;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.kit.ReluCase;
import p02.oracle.Layers;
import p02.problem31.ReluWorksheet;

/** Tests of {@link ReluWorksheet}. */
class ReluWorksheetTest {
  @Task(number = "3.1.7", title = "worksheet, by hand", points = 3, tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) throws Throwable {
    ReluCase c = student.variant().relu();
    double[] z1 = Layers.affine(c.w1(), c.b1(), c.x());
    double[] h = Layers.each(z1, Layers::relu);
    double z2 = Layers.dot(c.w2(), h) + c.b2();
    check.worksheet(ReluWorksheet::z1, z1);
    check.worksheet(ReluWorksheet::h, h);
    check.worksheet(ReluWorksheet::z2, z2);
    check.worksheet(ReluWorksheet::y, Layers.relu(z2));
  }
}
