/** How a graph of SameDiff is run: it pays for what it does, and does everything once. */
@NullMarked
package p02.door.graph;

import org.jspecify.annotations.NullMarked;
