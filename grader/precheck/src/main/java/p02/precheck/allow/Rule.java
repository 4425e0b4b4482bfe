package p02.precheck.allow;

import java.util.List;

/** What the allowlist says of one method. */
public sealed interface Rule {
  /** It takes a fixed time: the block around it has paid. */
  record Free() implements Rule {}

  /**
   * It pays before it is called.
   *
   * @param charges what it pays
   * @param copied whether it is given copies of its texts, since it keeps them for everybody
   */
  record Charged(List<Charge> charges, boolean copied) implements Rule {
    /** Copies the list. */
    public Charged {
      charges = List.copyOf(charges);
    }

    /** It is given its texts as they are. */
    public Charged(List<Charge> charges) {
      this(charges, false);
    }
  }

  /**
   * One payment.
   *
   * @param unit what is paid for
   * @param cost how many of them
   */
  record Charge(Unit unit, CostExpression cost) {}

  /**
   * A metered twin is called in its place: a static method of the same name that takes the receiver
   * first, if there is one.
   *
   * @param owner internal name of the class that has it
   * @param receiver internal name of the type that declares the original
   */
  record Twin(String owner, String receiver) implements Rule {}

  /**
   * One more argument is handed over, so that another overload is called: a seed, a clock.
   *
   * @param type descriptor of the argument
   * @param owner internal name of the class that provides it
   * @param method static method without parameters that provides it
   */
  record With(String type, String owner, String method) implements Rule {}

  /**
   * The same before the last argument.
   *
   * @param type descriptor of the argument
   * @param owner internal name of the class that provides it
   * @param method static method without parameters that provides it
   */
  record Within(String type, String owner, String method) implements Rule {}

  /** It is not called at all; only for what gives nothing. */
  record Skipped() implements Rule {}

  /** Refused. */
  record Denied(Reason reason) implements Rule {}

  /** What is paid for, with the bytes that it holds. */
  enum Unit {
    /** Work alone. */
    WORK(0),
    /** Characters. */
    CHARS(2),
    /** Array elements, references, numbers. */
    NEW(8);

    private final int bytes;

    Unit(int bytes) {
      this.bytes = bytes;
    }

    /** Bytes that one of these takes. */
    public int bytes() {
      return bytes;
    }
  }
}
