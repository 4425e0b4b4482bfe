/** Files that nobody but their owner may read. */
@NullMarked
package p02.engine.files;

import org.jspecify.annotations.NullMarked;
