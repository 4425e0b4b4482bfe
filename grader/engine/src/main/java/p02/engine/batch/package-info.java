/** Marks a class: several threads, what is known already, and proof that the workers are sound. */
@NullMarked
package p02.engine.batch;

import org.jspecify.annotations.NullMarked;
