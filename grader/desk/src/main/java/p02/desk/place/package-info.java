/** Which row of a platform's table belongs to which submission. */
@NullMarked
package p02.desk.place;

import org.jspecify.annotations.NullMarked;
