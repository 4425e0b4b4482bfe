/** What students get: the tree, the shared modules as jars, the zip, and corrections to a tree. */
@NullMarked
package p02.engine.release;

import org.jspecify.annotations.NullMarked;
