/** What people decide about marks: append-only files, and what stands by all of them together. */
@NullMarked
package p02.desk.decision;

import org.jspecify.annotations.NullMarked;
