/** Answers to students who ask about their marks. */
@NullMarked
package p02.desk.complaint;

import org.jspecify.annotations.NullMarked;
