@NullMarked
package io.strategydsl.language;

import org.jspecify.annotations.NullMarked;
