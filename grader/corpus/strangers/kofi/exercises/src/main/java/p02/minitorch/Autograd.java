package p02.minitorch;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tape. */
public final class Autograd {
  static boolean grad_enabled = true;

  private Autograd() {}

  /** try (var ng = Autograd.no_grad()) { … } */
  public static NoGrad no_grad() {
    return new NoGrad();
  }

  public static final class NoGrad implements AutoCloseable {
    private final boolean before = grad_enabled;

    NoGrad() {
      grad_enabled = false;
    }

    @Override
    public void close() {
      grad_enabled = before;
    }
  }

  /** Children before parents, without recursion. */
  static List<Tensor> topological_order(Tensor root) {
    LinkedList<Tensor> order = new LinkedList<>();
    Set<Tensor> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object[]> stack = new ArrayDeque<>();
    stack.push(new Object[] {root, false});
    while (!stack.isEmpty()) {
      Object[] top = stack.pop();
      Tensor t = (Tensor) top[0];
      if ((Boolean) top[1]) {
        order.addFirst(t);
      } else if (seen.add(t)) {
        stack.push(new Object[] {t, true});
        for (Tensor p : t.parents) {
          if (p.requires_grad && !seen.contains(p)) {
            stack.push(new Object[] {p, false});
          }
        }
      }
    }
    return order;
  }

  static void backward(Tensor root, Tensor seed) {
    Map<Tensor, Tensor> grads = new IdentityHashMap<>();
    grads.put(root, seed);
    try (NoGrad ng = no_grad()) {
      for (Tensor t : topological_order(root)) {
        Tensor g = grads.remove(t);
        if (g == null) {
          continue;
        }
        if (t.vjp == null) {
          t.grad = t.grad == null ? g : t.grad.add(g);
          continue;
        }
        Tensor[] gs = t.vjp.apply(g);
        for (int i = 0; i < gs.length; i++) {
          Tensor p = t.parents[i];
          if (p.requires_grad && gs[i] != null) {
            grads.merge(p, Tensor.unbroadcast(gs[i], p.shape), Tensor::add);
          }
        }
      }
    }
  }
}
