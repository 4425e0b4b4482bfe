/**
 * Submissions that want out, never end, or lie: what they are made of, and how they are watched.
 */
@NullMarked
package p02.attack;

import org.jspecify.annotations.NullMarked;
