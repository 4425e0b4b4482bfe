/** Marks one submission: compile, screen, meter and run, each a stage of its own. */
@NullMarked
package p02.engine.marking;

import org.jspecify.annotations.NullMarked;
