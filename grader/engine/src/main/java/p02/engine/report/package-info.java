/** Views of a grade report: text for files, computed from pure data. */
@NullMarked
package p02.engine.report;

import org.jspecify.annotations.NullMarked;
