/**
 * What a hidden test saw: cases, what each of them gave, and how far a right answer may be off. The
 * lowest of the hidden tests' packages; it knows neither tasks nor verdicts.
 */
@NullMarked
package p02.hidden.observe;

import org.jspecify.annotations.NullMarked;
