/** The desk's commands. */
@NullMarked
package p02.desk.cli;

import org.jspecify.annotations.NullMarked;
