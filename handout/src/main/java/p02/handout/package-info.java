/** Builds the handout: Markdown in, one HTML page out. */
@NullMarked
package p02.handout;

import org.jspecify.annotations.NullMarked;
