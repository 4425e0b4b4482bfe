/** What goes wrong, in one line for whoever reads it. */
@NullMarked
package p02.engine.failure;

import org.jspecify.annotations.NullMarked;
