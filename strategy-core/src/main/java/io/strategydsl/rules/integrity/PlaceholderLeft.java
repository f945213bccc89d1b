package io.strategydsl.rules.integrity;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.words.MadeOfWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code placeholder.left}. */
final class PlaceholderLeft implements Rule.ForEachElement {
    private static final RuleParameter<List<String>> WORDS = new RuleParameter.Words(
            "words",
            "The words that count as a placeholder, in any mix of capitals",
            List.of(
                    "TBD",
                    "TBC",
                    "TBA",
                    "to be determined",
                    "to be decided",
                    "to be confirmed",
                    "to be announced",
                    "placeholder",
                    "lorem ipsum"));

    private static final RuleParameter<List<String>> CAPITALS = new RuleParameter.Words(
            "capitals",
            "The words that count as a placeholder only with exactly these capitals, since"
                    + " they mean something else without",
            List.of("TODO", "XX", "XXX"));

    private static final RuleParameter<List<String>> EXCEPTIONS = new RuleParameter.Words(
            "exceptions",
            "Phrases that contain a placeholder but are meant literally",
            List.of(
                    "[sic]",
                    "[sic!]",
                    "[optional]",
                    "[emphasis added]",
                    "[inaudible]",
                    "[laughter]",
                    "[applause]",
                    "XX-large",
                    "XX century",
                    "siglo XX",
                    "siglos XX",
                    "século XX",
                    "secolo XX",
                    "XX secolo",
                    "segle XX",
                    "secolul XX",
                    "XX wiek",
                    "XX wieku",
                    "XX w.",
                    "XX век",
                    "XX века"));

    private static final Function<Inspection, Placeholders> PLACEHOLDERS = new MadeOfWords<>(
            List.of(WORDS, CAPITALS, EXCEPTIONS), words -> new Placeholders(words.get(0), words.get(1), words.get(2)));

    private static final RuleInfo INFO = RuleInfo.builder("placeholder.left")
            .title("No placeholder is left")
            .fault("a placeholder in place of words")
            .description("A text that stands in for one to come: TBD, \"to be determined\", \"placeholder\""
                    + " or \"lorem ipsum\"; brackets or lines used as placeholders, such as [number to"
                    + " come], <DATE>, {{name}}, ____ or ??; a goal, an objective or the name of a metric"
                    + " that ends in a question mark; or a target left undecided.")
            .why("A placeholder looks like an answer to everybody but its author, and so is never replaced.")
            .fix("Write what was decided, in place of the placeholder")
            .advice("What should stand in place of the placeholder? Decide, and write it.")
            .example(RuleExample.of("""
                    .metric("tickets", m -> m
                        .unit("tickets")
                        .targetUndecided("to be determined when the line-up is out"))
                    """, """
                    .metric("tickets", m -> m
                        .unit("tickets")
                        .target(4000, LocalDate.of(2027, 6, 1)))
                    """))
            .whenToSuppress("The decision has a date, such as the meeting that settles next year's budget:"
                    + " accept the gap until then. A word that is meant literally is better removed from"
                    + " the parameter.")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .parameters(WORDS, CAPITALS, EXCEPTIONS)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<ElementKind> kinds() {
        return EnumSet.allOf(ElementKind.class);
    }

    @Override
    public void check(Element element, Inspection inspection) {
        Placeholders placeholders = inspection.oncePerPlan(PLACEHOLDERS);
        boolean hasTexts = Texts.check(element, inspection, placeholders);
        boolean hasTargets = false;
        // By its kind: to try one type after another takes longer than to read its texts.
        switch (element.elementKind()) {
            case GOAL -> checkQuestion(((Goal) element).text(), "text", placeholders, inspection);
            case OBJECTIVE -> checkQuestion(((Objective) element).text(), "text", placeholders, inspection);
            case METRIC -> {
                Metric metric = (Metric) element;
                if (metric.name().isPresent()) {
                    checkQuestion(metric.name().get(), "name", placeholders, inspection);
                }
                checkTargets(metric, inspection);
                hasTargets = !metric.targets().isEmpty();
            }
            default -> {
                // Its texts are no decisions, and it has no targets.
            }
        }
        if (!hasTexts && !hasTargets) {
            inspection.notApplicable("the plan has no texts and no targets");
        }
    }

    /** Reports the first placeholder of a text, if one is left. */
    static void checkText(String text, String attribute, Placeholders placeholders, Inspection inspection) {
        String placeholder = placeholders.firstIn(text);
        if (placeholder != null) {
            inspection
                    .violated("{subject}: \"{placeholder}\" is left in {place}")
                    .at(attribute)
                    .found(text)
                    .with("placeholder", placeholder)
                    .with("place", inWords(attribute, inspection))
                    .fix("Write what was decided in place of \"{placeholder}\"")
                    .advice("What should stand in place of “{placeholder}”? Decide, and write it.");
        }
    }

    /** A question is no goal yet; unless a placeholder in it was reported already. */
    private static void checkQuestion(String text, String attribute, Placeholders placeholders, Inspection inspection) {
        if (!text.isEmpty() && HeldPlaces.isQuestion(text) && placeholders.firstIn(text) == null) {
            inspection
                    .violated("{subject}: {place} ends in a question mark")
                    .at(attribute)
                    .found(text)
                    .with("place", inWords(attribute, inspection))
                    .fix("Decide, and write it without the question mark")
                    .advice("“{found}” is still a question. Decide, and write down the answer.");
        }
    }

    private static void checkTargets(Metric metric, Inspection inspection) {
        for (Target target : metric.targets()) {
            if (target instanceof Target.Undecided undecided) {
                undecided(undecided.words(), inspection);
            } else if (target instanceof Target.UndecidedAt undecided) {
                undecided(undecided.words(), inspection);
            }
        }
    }

    private static void undecided(String words, Inspection inspection) {
        inspection
                .violated("{subject} has a target that is undecided: \"{found}\"")
                .at("targets")
                .found(words)
                .fix("Decide, and write .target(number, day) in place of .targetUndecided(...)")
                .advice("Decide what {subject} is to reach, and by which day.");
    }

    private static Clause inWords(String attribute, Inspection inspection) {
        return switch (attribute) {
            case "about" -> Clause.of("what it is about");
            case "shouldThink" -> Clause.of("what people should think");
            case "afterMistake" -> Clause.of("what is said after a mistake");
            case "confidential" -> Clause.of("what is confidential");
            case "held" -> Clause.of("the notes");
            default ->
                Clause.of("the {attribute}").with("attribute", inspection.path().attribute(attribute));
        };
    }
}
