/** Twins of collections, streams and functions that pay for what is done with them. */
@NullMarked
package p02.meter.collection;

import org.jspecify.annotations.NullMarked;
