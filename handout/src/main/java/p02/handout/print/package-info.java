/** The handout on paper: a PDF, by a browser of this machine. */
@NullMarked
package p02.handout.print;

import org.jspecify.annotations.NullMarked;
