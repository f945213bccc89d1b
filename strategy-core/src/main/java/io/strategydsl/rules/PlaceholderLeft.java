package io.strategydsl.rules;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.List;
import java.util.Optional;

/** {@code placeholder.left}. */
final class PlaceholderLeft implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("placeholder.left")
            .title("No placeholder is left")
            .description("A text such as TBD, \"to be determined\", \"[...]\", \"placeholder\" or \"lorem ipsum\","
                    + " or a target left undecided.")
            .why("A placeholder looks like an answer to everybody but its author, and so is never replaced.")
            .fix("Write what was decided, or leave the call out until it is")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .since(MethodRules.SINCE)
            .build();

    private static final List<String> PLACEHOLDERS = List.of(
            "TBD",
            "TBA",
            "to be determined",
            "to be decided",
            "to be announced",
            "[...]",
            "[\u2026]",
            "placeholder",
            "lorem ipsum");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        for (ElementKind kind : ElementKind.values()) {
            subjects.each(kind, PlaceholderLeft::checkTexts);
        }
        subjects.metrics(PlaceholderLeft::checkTargets);
    }

    private static void checkTexts(Element element, Inspection inspection) {
        Texts.visit(
                element,
                (attribute, text) -> placeholderIn(text)
                        .ifPresent(placeholder -> inspection
                                .violated("{subject} has \"{placeholder}\" left in its {words}")
                                .at(attribute)
                                .found(text)
                                .with("placeholder", placeholder)
                                .with("words", inWords(attribute))));
    }

    private static void checkTargets(Metric metric, Inspection inspection) {
        for (Target target : metric.targets()) {
            if (target instanceof Target.Undecided undecided) {
                inspection
                        .violated("{subject} has a target that is undecided: \"{found}\"")
                        .at("targets")
                        .found(undecided.words())
                        .fix("Decide, and write .target(number, day) in place of .targetUndecided(\"{found}\")");
            }
        }
    }

    private static Optional<String> placeholderIn(String text) {
        for (String placeholder : PLACEHOLDERS) {
            if (standsIn(text, placeholder)) {
                return Optional.of(placeholder);
            }
        }
        return Optional.empty();
    }

    private static boolean standsIn(String text, String placeholder) {
        for (int start = 0; start + placeholder.length() <= text.length(); start++) {
            if (text.regionMatches(true, start, placeholder, 0, placeholder.length())
                    && !continuesWord(text, start, start - 1)
                    && !continuesWord(text, start + placeholder.length() - 1, start + placeholder.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters inside and outside the edge of a match belong to one word. */
    private static boolean continuesWord(String text, int inside, int outside) {
        return outside >= 0
                && outside < text.length()
                && Character.isLetterOrDigit(text.charAt(inside))
                && Character.isLetterOrDigit(text.charAt(outside));
    }

    /** "keyMessages" as "key messages". */
    private static String inWords(String attribute) {
        StringBuilder words = new StringBuilder();
        attribute
                .chars()
                .forEach(letter -> words.append(
                        Character.isUpperCase(letter)
                                ? " " + Character.toString(Character.toLowerCase(letter))
                                : Character.toString(letter)));
        return words.toString();
    }
}
