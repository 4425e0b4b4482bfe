/** Where the assignment's parts lie, and what its hidden tests declare; knows no single problem. */
@NullMarked
package p02.engine.assignment;

import org.jspecify.annotations.NullMarked;
