/** What holds for every plan, sound or broken: the whole method tried on generated plans. */
@NullMarked
package io.strategydsl.properties;

import org.jspecify.annotations.NullMarked;
