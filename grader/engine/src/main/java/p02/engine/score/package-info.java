/** Outcomes to points: pure functions, nothing else. */
@NullMarked
package p02.engine.score;

import org.jspecify.annotations.NullMarked;
