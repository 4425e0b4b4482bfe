/**
 * Submissions that want out, never end, or lie: what they are made of, and how they are watched.
 */
@NullMarked
package p02.engine.attack;

import org.jspecify.annotations.NullMarked;
