/** Compiles a submission's sources, one problem at a time, in memory. */
@NullMarked
package p02.engine.compile;

import org.jspecify.annotations.NullMarked;
