package p02.hidden.problem32;

import p02.hidden.Check;
import p02.hidden.StudentId;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.kit.SigmoidCase;
import p02.oracle.Layers;
import p02.problem32.SigmoidWorksheet;

/** Tests of {@link SigmoidWorksheet}. */
class SigmoidWorksheetTest {
  @Task(number = "3.2.6", title = "worksheet, by hand", points = 2, tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) throws Throwable {
    SigmoidCase c = student.variant().sigmoid();
    double z1 = Layers.dot(c.w1(), c.x()) + c.b1();
    double h = Layers.sigmoid(z1);
    double z2 = c.w2() * h + c.b2();
    check.worksheet(SigmoidWorksheet::z1, z1);
    check.worksheet(SigmoidWorksheet::h, h);
    check.worksheet(SigmoidWorksheet::z2, z2);
    check.worksheet(SigmoidWorksheet::y, Layers.sigmoid(z2));
  }
}
