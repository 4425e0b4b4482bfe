/**
 * Attacks that assume that screening has failed: programs that are started in a worker's place,
 * behind its walls, and try what no submission can. They stand on no way that a submission takes.
 */
@NullMarked
package p02.attack.walls;

import org.jspecify.annotations.NullMarked;
