package p02.engine.model;

import java.util.List;

/**
 * What became of one task. Closed: whoever tells outcomes apart switches over their {@link Kind},
 * so that a new kind does not compile where it is forgotten.
 */
public sealed interface Outcome {
  /** The kinds, each with the state that it gives its problem; see there for which one wins. */
  enum Kind {
    /** {@link Outcome.Passed}. */
    PASSED(Passed.class, ProblemState.GRADED),
    /** {@link Outcome.RightButForEdges}. */
    RIGHT_BUT_FOR_EDGES(RightButForEdges.class, ProblemState.GRADED),
    /** {@link Outcome.Failed}. */
    FAILED(Failed.class, ProblemState.GRADED),
    /** {@link Outcome.NotAttempted}. */
    NOT_ATTEMPTED(NotAttempted.class, ProblemState.NOT_ATTEMPTED),
    /** {@link Outcome.NotCompiled}. */
    NOT_COMPILED(NotCompiled.class, ProblemState.NOT_COMPILED),
    /** {@link Outcome.Rejected}. */
    REJECTED(Rejected.class, ProblemState.REJECTED),
    /** {@link Outcome.OutOfFuel}. */
    OUT_OF_FUEL(OutOfFuel.class, ProblemState.OUT_OF_FUEL),
    /** {@link Outcome.OutOfMemory}. */
    OUT_OF_MEMORY(OutOfMemory.class, ProblemState.OUT_OF_MEMORY),
    /** {@link Outcome.TimedOut}. */
    TIMED_OUT(TimedOut.class, ProblemState.TIMED_OUT),
    /** {@link Outcome.Crashed}. */
    CRASHED(Crashed.class, ProblemState.CRASHED),
    /** {@link Outcome.GraderFault}. */
    GRADER_FAULT(GraderFault.class, ProblemState.GRADER_FAULT);

    private final Class<? extends Outcome> type;
    private final ProblemState state;

    Kind(Class<? extends Outcome> type, ProblemState state) {
      this.type = type;
      this.state = state;
    }

    /** The record of such outcomes, and of no others. */
    public Class<? extends Outcome> type() {
      return type;
    }
  }

  /** Which of the outcomes it is. */
  Kind kind();

  /** What it says to the student; empty if its kind says all. */
  default String message() {
    return "";
  }

  /** The part of the task's points that is earned. */
  default PointShare kept() {
    return PointShare.NONE;
  }

  /** The state that this outcome gives its problem. */
  default ProblemState state() {
    return kind().state;
  }

  /** Every check held. */
  record Passed() implements Outcome {
    @Override
    public Kind kind() {
      return Kind.PASSED;
    }

    @Override
    public PointShare kept() {
      return PointShare.ALL;
    }
  }

  /**
   * Every check held but for edges, which a right answer may honestly forget.
   *
   * @param message which, for the student
   * @param edges the rules that were missed, as {@code no-examples}
   */
  record RightButForEdges(String message, List<String> edges) implements Outcome {
    /** What is kept, however many edges are missed. */
    public static final PointShare KEPT = new PointShare(3, 4);

    /** Copies the list. */
    public RightButForEdges {
      edges = List.copyOf(edges);
    }

    @Override
    public Kind kind() {
      return Kind.RIGHT_BUT_FOR_EDGES;
    }

    @Override
    public PointShare kept() {
      return KEPT;
    }
  }

  /**
   * A check did not hold.
   *
   * @param message what was wrong, for the student
   * @param kept the part of the points that is earned all the same (worksheets count per number)
   */
  record Failed(String message, PointShare kept) implements Outcome {
    @Override
    public Kind kind() {
      return Kind.FAILED;
    }
  }

  /**
   * Nothing to judge: the TODO is still there, the method or the file is missing.
   *
   * @param message what is missing, for the student
   */
  record NotAttempted(String message) implements Outcome {
    @Override
    public Kind kind() {
      return Kind.NOT_ATTEMPTED;
    }
  }

  /**
   * The compiler refused the problem.
   *
   * @param message the compiler's first complaint, with file and line
   */
  record NotCompiled(String message) implements Outcome {
    @Override
    public Kind kind() {
      return Kind.NOT_COMPILED;
    }
  }

  /**
   * Screening refused the code.
   *
   * @param message where, and what to write instead
   */
  record Rejected(String message) implements Outcome {
    @Override
    public Kind kind() {
      return Kind.REJECTED;
    }
  }

  /** More work than any right solution needs. */
  record OutOfFuel() implements Outcome {
    @Override
    public Kind kind() {
      return Kind.OUT_OF_FUEL;
    }
  }

  /** More memory than any right solution needs. */
  record OutOfMemory() implements Outcome {
    @Override
    public Kind kind() {
      return Kind.OUT_OF_MEMORY;
    }
  }

  /**
   * The clock's last guard struck, twice, the second time alone and last of all.
   *
   * @param seconds of processor time that the task was given; of the wall clock if it slept
   * @param asleep whether it did nothing, and did not end
   */
  record TimedOut(long seconds, boolean asleep) implements Outcome {
    @Override
    public Kind kind() {
      return Kind.TIMED_OUT;
    }

    @Override
    public String message() {
      return asleep
          ? "Stopped, since it did nothing for %d seconds: it waits for something that never comes."
              .formatted(seconds)
          : "Stopped: it was given %d seconds of processor time and did not end. Either a loop in"
                  .formatted(seconds)
              + " it never ends, or it does far more than is needed: look for work that is done"
              + " again and again.";
    }
  }

  /** The worker died of this task, twice, the second time alone. */
  record Crashed() implements Outcome {
    @Override
    public Kind kind() {
      return Kind.CRASHED;
    }
  }

  /**
   * The grader cannot tell: no mark until a person has looked.
   *
   * @param reason for the instructor
   */
  record GraderFault(String reason) implements Outcome {
    @Override
    public Kind kind() {
      return Kind.GRADER_FAULT;
    }
  }
}
