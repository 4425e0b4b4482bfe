package p02.precheck.allow;

import java.util.List;

/** A cost function, as the allowlist writes it: arithmetic over the sizes of a call's arguments. */
public sealed interface CostExpression {
  /** A number that stands there. */
  record Constant(long value) implements CostExpression {}

  /** {@code #1}: an argument's size, or its value if it is a number. */
  record Argument(int index) implements CostExpression {}

  /** {@code this}: the receiver's size. */
  record Receiver() implements CostExpression {}

  /** {@code args}: the sizes of all arguments that are objects, added up. */
  record Arguments() implements CostExpression {}

  /** {@code all}: everything that the receiver and all arguments hold. */
  record Everything() implements CostExpression {}

  /** {@code dims}: the product of all arguments that are whole numbers or shapes. */
  record Dimensions() implements CostExpression {}

  /** A sum. */
  record Sum(CostExpression left, CostExpression right) implements CostExpression {}

  /** A difference; the meter takes a negative one for nothing. */
  record Difference(CostExpression left, CostExpression right) implements CostExpression {}

  /** A product. */
  record Product(CostExpression left, CostExpression right) implements CostExpression {}

  /** A quotient by a number that stands there. */
  record Quotient(CostExpression left, long divisor) implements CostExpression {}

  /** A function of {@code p02.meter.price}. */
  record Applied(Function function, List<CostExpression> operands) implements CostExpression {
    /** Copies the list. */
    public Applied {
      operands = List.copyOf(operands);
    }
  }

  /** What {@code p02.meter.price} can work out. */
  enum Function {
    /** Everything that a value holds. */
    DEEP,
    /** Elements of an array of this shape. */
    PRODUCT,
    /** The last dimension of an array. */
    LAST,
    /** The rows of a matrix. */
    ROWS,
    /** Elements of a matrix product. */
    MATRIX,
    /** Numbers from one to another in steps. */
    STEPS,
    /** Elements of the result when two arrays are stretched to one shape. */
    STRETCHED,
    /** Entries of a map or set that a key may be compared with. */
    KEYED,
    /** Comparisons among keys that go into a table all at once. */
    CROWDED,
    /** n log n. */
    SORTING,
    /** What a hash table's load factor adds to its size. */
    LOADED,
    /** What formatting takes: a format, and its arguments. */
    FORMATTED,
    /** Characters that a value becomes. */
    PRINTED,
    /** Characters of an exception's message, unless a student's class words it. */
    WORDED,
    /** What looking for the first entry of a hash table takes. */
    SPARSE,
    /** What taking everything out of a collection or map takes. */
    EMPTIED,
    /** Items of a linked list that lie before one. */
    REACH,
    /** Parts of parts of a list. */
    LAYERS,
    /** The size of what counts it at each asking. */
    COUNTED,
    /** A number without its sign. */
    ABS,
    /** What comparing takes when things are sorted by their own order. */
    ORDERED,
    /** What the list shifts over which an iterator walks. */
    SHIFTED,
    /** Items of an array of arrays, as if all its rows were as long as the first. */
    FILLED,
    /** How large a graph is. */
    GROWN
  }
}
