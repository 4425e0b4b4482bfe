/**
 * What runs beside student code in a JVM of its own: the protocol, class loaders, and nothing else.
 */
@NullMarked
package p02.worker;

import org.jspecify.annotations.NullMarked;
