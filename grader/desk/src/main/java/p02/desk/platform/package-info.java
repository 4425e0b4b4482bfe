/** The files of platforms: Moodle, Canvas, and what reads nbgrader's CSV or JUnit's XML. */
@NullMarked
package p02.desk.platform;

import org.jspecify.annotations.NullMarked;
