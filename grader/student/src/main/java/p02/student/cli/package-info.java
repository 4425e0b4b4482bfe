/** The command line, which is thin. */
@NullMarked
package p02.student.cli;

import org.jspecify.annotations.NullMarked;
