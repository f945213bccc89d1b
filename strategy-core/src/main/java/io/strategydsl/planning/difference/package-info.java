/**
 * What changed between two versions of a plan, element by element and attribute by attribute.
 */
@NullMarked
package io.strategydsl.planning.difference;

import org.jspecify.annotations.NullMarked;
