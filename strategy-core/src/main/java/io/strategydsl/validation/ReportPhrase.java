package io.strategydsl.validation;

import io.strategydsl.internal.Phrase;
import io.strategydsl.rule.Severity;

/** What a report itself says, besides what rules say. */
enum ReportPhrase implements Phrase {
    VALID("valid", "{plan}: valid. {findings}"),
    NOT_VALID("not-valid", "{plan}: NOT VALID. {findings}"),
    NOTHING_LEFT("nothing-left", "Nothing is left to fix."),
    NOTHING_NEW("nothing-new", "Nothing is left to fix but what was known."),
    ERRORS("errors", "ERRORS"),
    WARNINGS("warnings", "WARNINGS"),
    NOTES("notes", "NOTES"),
    ERRORS_IN(
            "errors-in",
            "{rules, plural, one {# rule} other {# rules}} broken ({places, plural, one {# place} other {# places}})"),
    WARNINGS_IN(
            "warnings-in",
            "{rules, plural, one {# warning} other {# warnings}}"
                    + " ({places, plural, one {# place} other {# places}})"),
    NOTES_IN(
            "notes-in",
            "{rules, plural, one {# note} other {# notes}} ({places, plural, one {# place} other {# places}})"),
    MORE_ERRORS(
            "more-errors",
            "and {rules} more {rules, plural, one {rule} other {rules}} broken"
                    + " ({places, plural, one {# place} other {# places}})"),
    MORE_WARNINGS(
            "more-warnings",
            "and {rules} more {rules, plural, one {warning} other {warnings}}"
                    + " ({places, plural, one {# place} other {# places}})"),
    MORE_NOTES(
            "more-notes",
            "and {rules} more {rules, plural, one {note} other {notes}}"
                    + " ({places, plural, one {# place} other {# places}})"),
    AND_WARNINGS("and-warnings", "{rules, plural, one {# warning} other {# warnings}} ({places})"),
    AND_NOTES("and-notes", "{rules, plural, one {# note} other {# notes}} ({places})"),
    ELEMENTS("elements", "{count, plural, one {# element} other {# elements}}"),
    AND_MORE("and-more", "and {count} more"),
    BROKEN("broken", "against the rule"),
    NOT_SO("not-so", "not so: {title}"),
    PASSED(
            "passed",
            "{rules, plural, one {# rule} other {# rules}} passed, {notApplicable} not applicable,"
                    + " {suppressed, plural, one {# finding} other {# findings}} suppressed."),
    ACCEPTED("accepted", "Accepted by the plan: {rules}"),
    KNOWN("known", "{count, plural, one {# known finding is} other {# known findings are}} set apart"),
    GONE(
            "gone",
            "{count, plural, one {# line of the known findings matches} other {# lines of the known findings match}}"
                    + " nothing any more:"),
    OTHER_PLAN("other-plan", "The known findings belong to {other} and are not applied to this plan"),
    NEXT("next", "Next: {rule}. {why}"),
    ADVICE("advice", "to do:"),

    NO_FINDINGS("no-findings", "no findings"),
    OF_RULE("of-rule", "{severity} {rule}: {title} ({sources})"),
    ERROR("error", "ERROR"),
    WARNING("warning", "WARNING"),
    NOTE("note", "NOTE"),
    KNOWN_BEFORE("known-before", "KNOWN"),
    SUPPRESSED("suppressed", "SUPPRESSED"),
    WHY("why", "Why"),
    TO_DO("to-do", "To do"),
    ACCEPTED_BY_PLAN_BECAUSE("accepted-by-plan-because", "Accepted by the plan because: {reason}"),
    ACCEPTED_BECAUSE("accepted-because", "Accepted because: {reason}"),

    SOURCES("sources", "Source"),
    HERE("here", "Here: {outcome}"),
    HERE_PASSED("here-passed", "passed, {checked} checked"),
    HERE_VIOLATED("here-violated", "{count, plural, one {# finding} other {# findings}}"),
    HERE_SUPPRESSED("here-suppressed", "{count, plural, one {# finding} other {# findings}}, suppressed"),
    HERE_KNOWN("here-known", "{count, plural, one {# finding} other {# findings}}, known"),
    HERE_NOT_APPLICABLE("here-not-applicable", "not applicable, {reason}"),
    HERE_CRASHED("here-crashed", "crashed with {problem}"),
    SEE("see", "see {rule}");

    private final String key;
    private final String english;

    ReportPhrase(String key, String english) {
        this.key = "report." + key;
        this.english = english;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String english() {
        return english;
    }

    /** Returns the heading of the findings of a severity. */
    static ReportPhrase heading(Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case INFO -> NOTES;
        };
    }

    /** Returns the label of one finding of a severity. */
    static ReportPhrase label(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> NOTE;
        };
    }

    /** Returns how many rules are broken in how many places, as what is counted first or behind others. */
    static ReportPhrase count(Severity severity, boolean first) {
        return switch (severity) {
            case ERROR -> ERRORS_IN;
            case WARNING -> first ? WARNINGS_IN : AND_WARNINGS;
            case INFO -> first ? NOTES_IN : AND_NOTES;
        };
    }

    /** Returns how many more rules are broken. */
    static ReportPhrase more(Severity severity) {
        return switch (severity) {
            case ERROR -> MORE_ERRORS;
            case WARNING -> MORE_WARNINGS;
            case INFO -> MORE_NOTES;
        };
    }
}
