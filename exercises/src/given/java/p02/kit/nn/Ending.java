package p02.kit.nn;

/** Why a training ended. */
public enum Ending {
  /** All epochs are done. */
  COMPLETED,
  /**
   * The validation accuracy had not risen for as many epochs as {@link TrainingOptions#patience}.
   */
  PATIENCE_EXHAUSTED,
  /** {@link Trainer#stop()} was called, or the thread was interrupted. */
  STOPPED,
  /** The loss was no longer a finite number. Nothing can be learned from there. */
  DIVERGED
}
