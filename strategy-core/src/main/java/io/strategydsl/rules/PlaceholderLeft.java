package io.strategydsl.rules;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code placeholder.left}. */
final class PlaceholderLeft implements Rule {
    private static final RuleParameter<List<String>> WORDS = new RuleParameter.Words(
            "words",
            "The words that count as a placeholder, in any mix of capitals",
            List.of(
                    "TBD",
                    "TBA",
                    "to be determined",
                    "to be decided",
                    "to be announced",
                    "[...]",
                    "[\u2026]",
                    "placeholder",
                    "lorem ipsum"));

    private static final Function<Inspection, SoughtWords> SOUGHT = PlaceholderLeft::sought;

    private static final RuleInfo INFO = RuleInfo.builder("placeholder.left")
            .title("No placeholder is left")
            .description("A text such as TBD, \"to be determined\", \"[...]\", \"placeholder\" or \"lorem ipsum\","
                    + " or a target left undecided.")
            .why("A placeholder looks like an answer to everybody but its author, and so is never replaced.")
            .fix("Write what was decided, in place of the placeholder")
            .example(RuleExample.of("""
                    .metric("tickets", m -> m
                        .unit("tickets")
                        .targetUndecided("to be determined when the line-up is out"))
                    """, """
                    .metric("tickets", m -> m
                        .unit("tickets")
                        .target(4000, LocalDate.of(2027, 6, 1)))
                    """))
            .whenToSuppress("The decision has a day of its own, such as the meeting that settles next year's budget:"
                    + " accept the gap until that day. A word that is meant as it stands is better taken out of the"
                    + " parameter.")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .parameters(WORDS)
            .since(MethodRules.SINCE)
            .build();

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
        if (!Texts.check(element, inspection, PlaceholderLeft::checkText)) {
            inspection.notApplicable("the plan has no texts and no targets");
        }
    }

    private static void checkText(String text, String attribute, Inspection inspection) {
        Optional<String> placeholder = inspection.oncePerPlan(SOUGHT).firstIn(text);
        if (placeholder.isPresent()) {
            inspection
                    .violated("{subject}: \"{placeholder}\" is left in {place}")
                    .at(attribute)
                    .found(text)
                    .with("placeholder", placeholder.get())
                    .fix("Write what was decided in place of \"{placeholder}\"")
                    .with("place", inWords(attribute));
        }
    }

    private static void checkTargets(Metric metric, Inspection inspection) {
        if (metric.targets().isEmpty()) {
            inspection.notApplicable("the plan has no texts and no targets");
        }
        for (Target target : metric.targets()) {
            if (target instanceof Target.Undecided undecided) {
                inspection
                        .violated("{subject} has a target that is undecided: \"{found}\"")
                        .at("targets")
                        .found(undecided.words())
                        .fix("Decide, and write .target(number, day) in place of .targetUndecided(...)");
            }
        }
    }

    private static SoughtWords sought(Inspection inspection) {
        return SoughtWords.inAnyCase(inspection.parameter(WORDS));
    }

    private static String inWords(String attribute) {
        return switch (attribute) {
            case "about" -> "what it is about";
            case "oneThing" -> "the one thing";
            case "keyMessages" -> "the key messages";
            case "shouldThink" -> "what people should think";
            case "afterMistake" -> "what is said after a mistake";
            case "confidential" -> "what is confidential";
            case "entries" -> "the calendar";
            case "held" -> "the notes";
            default -> "the " + attribute;
        };
    }
}
