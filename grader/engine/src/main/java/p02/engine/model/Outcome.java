package p02.engine.model;

import java.util.List;

/** What became of one task. Closed: every switch over it is exhaustive. */
public sealed interface Outcome {

  /** The state that this outcome gives its problem; see {@link ProblemState} for which one wins. */
  ProblemState state();

  /** Every check held. */
  record Passed() implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.GRADED;
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
    public ProblemState state() {
      return ProblemState.GRADED;
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
    public ProblemState state() {
      return ProblemState.GRADED;
    }
  }

  /**
   * Nothing to judge: the TODO is still there, the method or the file is missing.
   *
   * @param message what is missing, for the student
   */
  record NotAttempted(String message) implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.NOT_ATTEMPTED;
    }
  }

  /**
   * The compiler refused the problem.
   *
   * @param message the compiler's first complaint, with file and line
   */
  record NotCompiled(String message) implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.NOT_COMPILED;
    }
  }

  /**
   * Screening refused the code.
   *
   * @param message where, and what to write instead
   */
  record Rejected(String message) implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.REJECTED;
    }
  }

  /** More work than any right solution needs. */
  record OutOfFuel() implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.OUT_OF_FUEL;
    }
  }

  /** More memory than any right solution needs. */
  record OutOfMemory() implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.OUT_OF_MEMORY;
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
    public ProblemState state() {
      return ProblemState.TIMED_OUT;
    }
  }

  /** The worker died of this task, twice, the second time alone. */
  record Crashed() implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.CRASHED;
    }
  }

  /**
   * The grader cannot tell: no mark until a person has looked.
   *
   * @param reason for the instructor
   */
  record GraderFault(String reason) implements Outcome {
    @Override
    public ProblemState state() {
      return ProblemState.GRADER_FAULT;
    }
  }
}
