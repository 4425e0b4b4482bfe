/** Reads submissions as students and platforms hand them over: into memory, never onto the disk. */
@NullMarked
package p02.engine.intake;

import org.jspecify.annotations.NullMarked;
