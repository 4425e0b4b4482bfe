/** The class at a glance: figures of its marks, each with the students behind it. */
@NullMarked
package p02.desk.overview;

import org.jspecify.annotations.NullMarked;
