/** What a beginner reads of the compiler's errors: which line to mend, and what to write there. */
@NullMarked
package p02.precheck.explain;

import org.jspecify.annotations.NullMarked;
