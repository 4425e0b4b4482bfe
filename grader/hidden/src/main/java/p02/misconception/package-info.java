/** What students get wrong whatever the problem. */
@NullMarked
package p02.misconception;

import org.jspecify.annotations.NullMarked;
