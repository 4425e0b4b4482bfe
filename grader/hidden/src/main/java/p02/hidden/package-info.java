/**
 * How a hidden test is declared ({@link p02.hidden.Problem}, {@link p02.hidden.Task}), what it
 * calls ({@link p02.hidden.Check}), and how it runs, under JUnit as in a worker. Below it, each
 * knowing those after it alone: {@code worksheet}, {@code judge}, {@code script}, {@code observe}.
 */
@NullMarked
package p02.hidden;

import org.jspecify.annotations.NullMarked;
