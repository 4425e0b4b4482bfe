/** Compiles a problem again without the methods that do not compile, so that the others count. */
@NullMarked
package p02.engine.repair;

import org.jspecify.annotations.NullMarked;
