/**
 * The child JVM that javac runs in, and what is said between it and the engine. Nothing here knows
 * the engine.
 */
@NullMarked
package p02.engine.javac;

import org.jspecify.annotations.NullMarked;
