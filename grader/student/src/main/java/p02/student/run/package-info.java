/** The child JVM as its parent sees it: started, asked, replaced when it dies. */
@NullMarked
package p02.student.run;

import org.jspecify.annotations.NullMarked;
