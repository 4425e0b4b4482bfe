/** The commands with which people decide. */
@NullMarked
package p02.desk.decide;

import org.jspecify.annotations.NullMarked;
