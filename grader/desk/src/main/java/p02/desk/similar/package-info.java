/** Who wrote what others wrote, too: JPlag as a process of its own, and a page of its pairs. */
@NullMarked
package p02.desk.similar;

import org.jspecify.annotations.NullMarked;
