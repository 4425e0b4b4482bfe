/** The way in: {@link p02.engine.Grader}. */
@NullMarked
package p02.engine;

import org.jspecify.annotations.NullMarked;
