/**
 * Which code a test can reach, read from class files: what the marker refuses counts only there.
 */
@NullMarked
package p02.precheck.reach;

import org.jspecify.annotations.NullMarked;
