/**
 * javac in memory, one problem at a time: sources in, classes and complaints out. Nothing here
 * knows the marker, since students' own commands compile with it, too.
 */
@NullMarked
package p02.precheck.compile;

import org.jspecify.annotations.NullMarked;
