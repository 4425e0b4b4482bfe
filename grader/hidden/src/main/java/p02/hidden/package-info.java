/** What every hidden test is made of: declaration, tolerance, checks, verdict. */
@NullMarked
package p02.hidden;

import org.jspecify.annotations.NullMarked;
