/** Joins the marks of shards to those of the class. */
@NullMarked
package p02.engine.merge;

import org.jspecify.annotations.NullMarked;
