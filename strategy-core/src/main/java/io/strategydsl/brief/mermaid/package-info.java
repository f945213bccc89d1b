/** Pictures of a plan as Mermaid diagrams, for code hosts that draw them. Not exported. */
@NullMarked
package io.strategydsl.brief.mermaid;

import org.jspecify.annotations.NullMarked;
