/** The words of the languages: their files, their plural forms, and how they write numbers, days and values. */
@NullMarked
package io.strategydsl.language.phrases;

import org.jspecify.annotations.NullMarked;
