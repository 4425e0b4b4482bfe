/** The command line: pipes the stages together, and is alone in printing and in exit codes. */
@NullMarked
package p02.engine.cli;

import org.jspecify.annotations.NullMarked;
