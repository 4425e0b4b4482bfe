/**
 * The figures as they stand where nothing moves: an SVG and the table of its numbers. The scripts
 * in {@code src/main/explorables} take over from there.
 */
@NullMarked
package p02.handout.figure;

import org.jspecify.annotations.NullMarked;
