/** Who the submissions of a marked class are from, as people type it and as they read it. */
@NullMarked
package p02.engine.who;

import org.jspecify.annotations.NullMarked;
