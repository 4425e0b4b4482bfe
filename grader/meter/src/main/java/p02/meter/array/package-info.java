/** Twins of what a library does with arrays, and a look at what must not reach native memory. */
@NullMarked
package p02.meter.array;

import org.jspecify.annotations.NullMarked;
