/** The rules on what is due as of a day. They have nothing to check while the validator has no day. */
@NullMarked
package io.strategydsl.rules.asof;

import org.jspecify.annotations.NullMarked;
