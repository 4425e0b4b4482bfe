/** What was marked before: automatic verdicts on disk, found again by what they depend on. */
@NullMarked
package p02.engine.journal;

import org.jspecify.annotations.NullMarked;
