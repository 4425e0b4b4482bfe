/** The local page on which written answers are marked, question by question. */
@NullMarked
package p02.review;

import org.jspecify.annotations.NullMarked;
