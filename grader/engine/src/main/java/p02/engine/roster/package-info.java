/** Who is who: the people of a course, and which of them handed in what. */
@NullMarked
package p02.engine.roster;

import org.jspecify.annotations.NullMarked;
