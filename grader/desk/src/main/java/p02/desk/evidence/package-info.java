/** What can be told of a written answer without reading it: each with its source, never a mark. */
@NullMarked
package p02.desk.evidence;

import org.jspecify.annotations.NullMarked;
