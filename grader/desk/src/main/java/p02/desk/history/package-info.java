/** What a class had before it was marked again. */
@NullMarked
package p02.desk.history;

import org.jspecify.annotations.NullMarked;
