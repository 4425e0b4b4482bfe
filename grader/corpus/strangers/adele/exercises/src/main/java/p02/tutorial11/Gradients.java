package p02.tutorial11;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A function and its gradient: {@code y = mean((x + 2)² + 3)}.
 *
 * <p>My own little reverse-mode autodiff: an expression is a sealed hierarchy of records.
 */
public final class Gradients {
  private Gradients() {}

  /** A node of the graph. */
  private sealed interface Node {
    INDArray value();
  }

  private record Leaf(INDArray value) implements Node {}

  private record Constant(INDArray value, double number) implements Node {
    static Constant like(Node other, double number) {
      return new Constant(
          Nd4j.valueArrayOf(other.value().shape(), number, other.value().dataType()), number);
    }
  }

  private record Sum(Node left, Node right, INDArray value) implements Node {
    Sum(Node left, Node right) {
      this(left, right, left.value().add(right.value()));
    }
  }

  private record Product(Node left, Node right, INDArray value) implements Node {
    Product(Node left, Node right) {
      this(left, right, left.value().mul(right.value()));
    }
  }

  /** Walks backwards; every path to a node adds to its gradient. */
  private static final class Tape {
    private final Map<Node, INDArray> gradients = new IdentityHashMap<>();

    void flow(Node node, INDArray upstream) {
      gradients.merge(node, upstream, INDArray::add);
      if (node instanceof Sum s) {
        List.of(s.left(), s.right()).forEach(child -> flow(child, upstream));
      } else if (node instanceof Product p) {
        flow(p.left(), upstream.mul(p.right().value()));
        flow(p.right(), upstream.mul(p.left().value()));
      }
    }

    INDArray of(Node node) {
      return Objects.requireNonNullElseGet(
          gradients.get(node), () -> Nd4j.zerosLike(node.value()));
    }
  }

  private static Node squarePlusThree(Node x) {
    var shifted = new Sum(x, Constant.like(x, 2));
    return new Sum(new Product(shifted, shifted), Constant.like(x, 3));
  }

  /** The function's value, {@code mean((x + 2)² + 3)}. */
  public static double value(INDArray x) {
    return squarePlusThree(new Leaf(x)).value().meanNumber().doubleValue();
  }

  /** The function's gradient with respect to x, in the shape of x. */
  public static INDArray gradient(INDArray x) {
    var leaf = new Leaf(x);
    var root = squarePlusThree(leaf);
    var tape = new Tape();
    // The mean hands 1/n to each entry.
    tape.flow(root, Constant.like(root, 1.0 / x.length()).value());
    return tape.of(leaf);
  }

  public static void main(String... args) {
    var x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    System.out.println("""
        y     = %s
        dy/dx = %s
        """.formatted(value(x), gradient(x)));
  }
}
