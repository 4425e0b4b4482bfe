/** What flows through the pipeline: plain records without files, processes or clocks. */
@NullMarked
package p02.engine.model;

import org.jspecify.annotations.NullMarked;
