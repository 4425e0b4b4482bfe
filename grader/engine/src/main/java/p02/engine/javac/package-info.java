/**
 * javac in memory, one problem at a time, and the child JVM that it runs in: sources in, classes
 * and complaints out. Nothing here knows the engine but its values.
 */
@NullMarked
package p02.engine.javac;

import org.jspecify.annotations.NullMarked;
