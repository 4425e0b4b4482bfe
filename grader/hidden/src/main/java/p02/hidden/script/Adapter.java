package p02.hidden.script;

/**
 * A student's code behind a subject's interface. Adapters are the only classes of the hidden tests
 * that name classes of students; their names begin with {@code Own}. The worker loads them anew for
 * each submission and everything else once, so that a test names its adapter by class only.
 *
 * <p>What an adapter uses beside the student's code must be public: across class loaders its
 * package is not its own.
 *
 * @param <I> the interface
 * @param <M> the oracle's model of it
 */
public interface Adapter<I, M extends I> {
  /** What scripts run against; asked once for each test. */
  ScriptSubject<I, M> subject();
}
