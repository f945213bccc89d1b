/**
 * Findings, rules, refusals, changes and values in the language of whoever reads them; reports, briefs and pictures take a
 * {@code Language}.
 *
 * <pre>{@code
 * Language polish = Language.of(Locale.forLanguageTag("pl"));
 * for (TranslatedFinding finding : report.inLanguage(polish).at("tactics/list")) {
 *     show(finding.message(), finding.advice());
 * }
 * }</pre>
 *
 * <p>Nothing of a language is read before it is asked for, and nothing depends on the locale of the machine.
 */
@NullMarked
package io.strategydsl.language;

import org.jspecify.annotations.NullMarked;
