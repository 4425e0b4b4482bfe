/**
 * The author's side: skeletons from solutions, the gate of {@code grade check}, the student zip.
 */
@NullMarked
package p02.engine.author;

import org.jspecify.annotations.NullMarked;
