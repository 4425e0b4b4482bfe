/** What ND4J is started with in a worker: its own parts, mended. */
@NullMarked
package p02.hidden.nd4j;

import org.jspecify.annotations.NullMarked;
