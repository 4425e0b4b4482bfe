package minitorch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.ListIterator;

/** with tf.GradientTape() as tape: ... */
public class Tape implements AutoCloseable {
  private static final Deque<Tape> ACTIVE = new ArrayDeque<>();

  private final List<Runnable> backward_ops = new ArrayList<>();

  public Tape() {
    ACTIVE.push(this);
  }

  static void record(Runnable backward_op) {
    Tape tape = ACTIVE.peek();
    if (tape != null) {
      tape.backward_ops.add(backward_op);
    }
  }

  static boolean is_recording() {
    return !ACTIVE.isEmpty();
  }

  public void backward(Tensor loss) {
    if (loss.numel() != 1) {
      throw new ShapeError("grad can be implicitly created only for scalar outputs, not %s", loss);
    }
    loss.grad = Tensor.ones(loss.shape);
    ListIterator<Runnable> it = backward_ops.listIterator(backward_ops.size());
    while (it.hasPrevious()) {
      it.previous().run();
    }
  }

  @Override
  public void close() {
    ACTIVE.pop();
  }
}
