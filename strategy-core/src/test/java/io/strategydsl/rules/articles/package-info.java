/** The rules against what the articles say, statement by statement. */
@NullMarked
package io.strategydsl.rules.articles;

import org.jspecify.annotations.NullMarked;
