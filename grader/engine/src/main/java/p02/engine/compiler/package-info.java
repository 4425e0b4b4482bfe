/**
 * The compiler's room: a child JVM for javac behind the same walls as the workers, which is ended
 * when a job asks too much of it, so that nobody's code can fill the engine's memory or stop it.
 */
@NullMarked
package p02.engine.compiler;

import org.jspecify.annotations.NullMarked;
