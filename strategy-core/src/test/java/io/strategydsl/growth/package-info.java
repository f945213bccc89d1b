/** How the work of the library grows with the plan, whatever the shape of the plan is. */
@NullMarked
package io.strategydsl.growth;

import org.jspecify.annotations.NullMarked;
