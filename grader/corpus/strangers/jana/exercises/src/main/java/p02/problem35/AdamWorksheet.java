package p02.problem35;

import java.util.LinkedList;

public final class AdamWorksheet {
  private AdamWorksheet() {}

  // g1 = -0.5, g2 = -1.6, phi = 0.9
  public static double[] m() {
    LinkedList<Double> list = new LinkedList<Double>();
    list.add(0.1 * -0.5);
    list.addLast(0.9 * list.getFirst() + 0.1 * -1.6);
    return new double[] {list.poll(), list.poll()};
  }

  public static double[] v() {
    LinkedList<Double> list = new LinkedList<Double>();
    list.add(0.01 * 0.25);
    list.addLast(0.99 * list.getFirst() + 0.01 * 2.56);
    return new double[] {list.poll(), list.poll()};
  }

  public static double[] phi() {
    double[] phi = new double[2];
    phi[0] = 1.3167;
    phi[1] = 1.7356;
    return phi;
  }
}
