/** What was marked before: automatic verdicts on disk, found again by what they depend on. */
@NullMarked
package p02.engine.cache;

import org.jspecify.annotations.NullMarked;
