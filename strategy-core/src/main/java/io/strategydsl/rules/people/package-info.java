/** The rules on the audience, the team and its listening. */
@NullMarked
package io.strategydsl.rules.people;

import org.jspecify.annotations.NullMarked;
