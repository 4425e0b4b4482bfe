package p02.precheck.weave;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.CostExpression;
import p02.precheck.text.OneForm;
import p02.precheck.weave.Operands.Operand;

/** Writes the code of a cost function for one call; it leaves a long on the stack. */
record CostWriter(MethodVisitor code, Sizes sizes, Operands operands) {
  private static final String TWO_LONGS = "(JJ)J";

  /** What a number or a letter becomes at most. */
  private static final long PRIMITIVE_CHARS = 24;

  private static final String TWO_SHAPES = "([J[J)J";

  /** Writes an expression. */
  void write(CostExpression expression) {
    if (expression instanceof CostExpression.Constant constant) {
      code.visitLdcInsn(constant.value());
    } else if (expression instanceof CostExpression.Sum sum) {
      both(sum.left(), sum.right(), "plus");
    } else if (expression instanceof CostExpression.Product product) {
      both(product.left(), product.right(), "times");
    } else if (expression instanceof CostExpression.Difference difference) {
      both(difference.left(), difference.right(), "minus");
    } else if (expression instanceof CostExpression.Quotient quotient) {
      write(quotient.left());
      code.visitLdcInsn(quotient.divisor());
      code.visitInsn(Opcodes.LDIV);
    } else if (expression instanceof CostExpression.Arguments) {
      arguments();
    } else if (expression instanceof CostExpression.Everything) {
      everything();
    } else if (expression instanceof CostExpression.Dimensions) {
      dimensions();
    } else if (expression instanceof CostExpression.Applied applied) {
      applied(applied);
    } else {
      operand(expression).ifPresentOrElse(sizes::size, () -> code.visitLdcInsn(0L));
    }
  }

  private void both(CostExpression left, CostExpression right, String function) {
    write(left);
    write(right);
    payments().cost(function, TWO_LONGS);
  }

  /** The operand that an expression names; empty if this overload has none. */
  private Optional<Operand> operand(CostExpression expression) {
    if (expression instanceof CostExpression.Argument argument) {
      int index = argument.index() - 1;
      return index < operands.arguments().size()
          ? Optional.of(operands.arguments().get(index))
          : Optional.empty();
    }
    return expression instanceof CostExpression.Receiver ? operands.receiver() : Optional.empty();
  }

  private void arguments() {
    code.visitLdcInsn(0L);
    for (Operand each : operands.arguments()) {
      if (each.type().getSort() >= Type.ARRAY) {
        sizes.size(each);
        payments().cost("plus", TWO_LONGS);
      }
    }
  }

  private void everything() {
    code.visitLdcInsn(0L);
    Stream.concat(operands.receiver().stream(), operands.arguments().stream())
        .filter(each -> each.type().getSort() >= Type.ARRAY)
        .forEach(
            each -> {
              sizes.deep(each);
              payments().cost("plus", TWO_LONGS);
            });
  }

  private void dimensions() {
    List<Operand> all = operands.arguments().stream().filter(Sizes::isDimension).toList();
    code.visitLdcInsn(all.isEmpty() ? 0L : 1L);
    for (Operand each : all) {
      sizes.product(each);
      payments().cost("axis", "(J)J");
      payments().cost("times", TWO_LONGS);
    }
  }

  private void applied(CostExpression.Applied applied) {
    CostExpression first = applied.operands().get(0);
    switch (applied.function()) {
      case SORTING -> {
        write(first);
        payments().cost("sorting", "(J)J");
      }
      case DEEP -> operand(first).ifPresentOrElse(sizes::deep, () -> code.visitLdcInsn(0L));
      case PRODUCT -> operand(first).ifPresentOrElse(sizes::product, () -> code.visitLdcInsn(1L));
      case LOADED -> {
        operand(first).orElseThrow().load(code);
        payments().cost("loaded", "(F)J");
      }
      case FORMATTED -> {
        operand(first).orElseThrow().load(code);
        operand(applied.operands().get(1)).orElseThrow().load(code);
        payments().cost("formatted", "(Ljava/lang/String;[Ljava/lang/Object;)J");
      }
      case PRINTED -> operand(first).ifPresentOrElse(this::printed, () -> code.visitLdcInsn(0L));
      case WORDED, SPARSE, EMPTIED, LAYERS, COUNTED, ORDERED, SHIFTED, FILLED, GROWN ->
          operand(first)
              .ifPresentOrElse(each -> look(applied.function(), each), () -> code.visitLdcInsn(0L));
      case REACH -> {
        operand(first).orElseThrow().load(code);
        write(applied.operands().get(1));
        payments().cost("reach", "(Ljava/lang/Object;J)J");
      }
      case ABS -> {
        write(first);
        payments().cost("abs", "(J)J");
      }
      case LAST, ROWS -> {
        Operand array = operand(first).orElseThrow();
        if (sizes.shape(array)) {
          payments().cost(name(applied.function()), "([J)J");
        } else {
          sizes.size(array);
        }
      }
      case STEPS -> {
        for (CostExpression each : applied.operands()) {
          operand(each).orElseThrow().load(code);
        }
        payments().cost("steps", "(DDD)J");
      }
      case KEYED, CROWDED -> {
        reference(first);
        reference(applied.operands().get(1));
        payments().cost(name(applied.function()), "(Ljava/lang/Object;Ljava/lang/Object;)J");
      }
      case STRETCHED, MATRIX -> shapes(applied);
    }
  }

  private void printed(Operand operand) {
    if (operand.type().getSort() < Type.ARRAY) {
      code.visitLdcInsn(PRIMITIVE_CHARS);
    } else {
      look(CostExpression.Function.PRINTED, operand);
    }
  }

  /** An operand itself; null where there is none, as the receiver of a constructor, or a number. */
  private void reference(CostExpression expression) {
    operand(expression)
        .filter(each -> each.type().getSort() >= Type.ARRAY)
        .ifPresentOrElse(each -> each.load(code), () -> code.visitInsn(Opcodes.ACONST_NULL));
  }

  private static String name(CostExpression.Function function) {
    return OneForm.lower(function.name());
  }

  private void look(CostExpression.Function function, Operand operand) {
    if (operand.type().getSort() < Type.ARRAY) {
      code.visitLdcInsn(0L);
    } else {
      operand.load(code);
      payments().cost(name(function), "(Ljava/lang/Object;)J");
    }
  }

  /** Of two arrays, or of the first alone where the second operand is none. */
  private void shapes(CostExpression.Applied applied) {
    Operand one = operand(applied.operands().get(0)).orElseThrow();
    Optional<Operand> other = operand(applied.operands().get(1));
    if (sizes.shape(one)) {
      if (other.isPresent() && sizes.shape(other.get())) {
        payments().cost(name(applied.function()), TWO_SHAPES);
      } else {
        payments().cost("product", "([J)J");
      }
    } else {
      sizes.size(one);
    }
  }

  private Payments payments() {
    return new Payments(code);
  }
}
