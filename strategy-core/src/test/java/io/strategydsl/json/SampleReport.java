package io.strategydsl.json;

import static io.strategydsl.dsl.StrategyDsl.strategy;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.validation.HouseRule;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A report with everything that one can have: a finding of each severity, one that is accepted, and every outcome. */
final class SampleReport {

    private SampleReport() {}

    static ValidationReport make() {
        Strategy plan = strategy(
                "campfire",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .goal(
                                "known",
                                "Be \"known\"",
                                g -> g.tactic("list", "List influencers").tactic("post", "Post")));
        return StrategyValidator.of(
                        RuleSet.of("sample", owned(), brief(), noted(), wordy(), fragile(), named(), shown()))
                .suppress("acme.tactic.owned", "tactics/post", "Brian is on leave")
                .suppress("acme.goal.wordy", "goals/known", "Agreed with \"sales\"")
                .validate(plan);
    }

    /** What a rule that looks at the plan as a whole makes of this finding. */
    static ValidationReport of(String message, Consumer<FindingBuilder> finding) {
        RuleInfo info = RuleInfo.builder("acme.plan.seen").build();
        Rule rule = HouseRule.of(
                info, ElementKind.STRATEGY, (strategy, inspection) -> finding.accept(inspection.violated(message)));
        return StrategyValidator.of(RuleSet.of("one", rule)).validate(strategy("plan", s -> {}));
    }

    static ValidationReport withoutFindings() {
        return StrategyValidator.of(RuleSet.of("none", shown())).validate(strategy("plan", s -> {}));
    }

    /** What is written on a machine that speaks Turkish, in which the small letter of I has no dot. */
    static ValidationReport withKnownFindings() {
        Strategy plan = strategy("plan", s -> s.goal("known", "Be known"));
        return StrategyValidator.essential()
                .withKnownFindings(KnownFindings.parse("""
                        known findings of plan
                        goal.primary strategy/goals
                        timeframe.stated strategy/timeframe
                        2 findings
                        """))
                .validate(plan);
    }

    static String inTurkish(Supplier<String> writing) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            return writing.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A document as it was once read and found good. */
    static String golden(String name) {
        try (InputStream file = Objects.requireNonNull(SampleReport.class.getResourceAsStream(name))) {
            // Git may give the file the line ends of the machine that it is checked out on.
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule owned() {
        RuleInfo info = RuleInfo.builder("acme.tactic.owned")
                .title("Every tactic has an owner")
                .description("A tactic that nobody owns.")
                .why("What everybody owns, nobody does.")
                .fix("In tactic(\"{id}\", ...) add .ownedBy(...)")
                .sources(Source.of(Article.BUFFER, 4), Source.house())
                .build();
        return HouseRule.of(
                info,
                ElementKind.TACTIC,
                (tactic, inspection) -> inspection
                        .violated("{subject} has no owner")
                        .at("owners")
                        .with("id", ((Tactic) tactic).id()));
    }

    private static Rule brief() {
        RuleInfo info = RuleInfo.builder("acme.goal.brief")
                .title("Every goal is brief")
                .severity(Severity.WARNING)
                .build();
        return HouseRule.of(
                info,
                ElementKind.GOAL,
                (goal, inspection) -> inspection
                        .violated("{subject} has {characters} characters; {most} were agreed on {day}")
                        .found(((Goal) goal).text())
                        .with("characters", ((Goal) goal).text().length())
                        .with("most", new BigDecimal("7.5"))
                        .with("day", LocalDate.of(2027, 2, 1))
                        .with("words", List.of("Be", "known")));
    }

    private static Rule noted() {
        RuleInfo info = RuleInfo.builder("acme.plan.noted")
                .severity(Severity.INFO)
                .fix("Read it")
                .build();
        return HouseRule.of(
                info, ElementKind.STRATEGY, (strategy, inspection) -> inspection.violated("{subject} is noted"));
    }

    private static Rule wordy() {
        return HouseRule.of(
                RuleInfo.builder("acme.goal.wordy").build(),
                ElementKind.GOAL,
                (goal, inspection) -> inspection.violated("{subject} has too many words"));
    }

    private static Rule fragile() {
        return HouseRule.of(RuleInfo.builder("acme.fragile").build(), ElementKind.GOAL, (goal, inspection) -> {
            throw new IllegalStateException("boom");
        });
    }

    private static Rule named() {
        return HouseRule.of(
                RuleInfo.builder("acme.member.named").build(), ElementKind.MEMBER, (member, inspection) -> {});
    }

    private static Rule shown() {
        return HouseRule.of(
                RuleInfo.builder("acme.channel.shown").build(), ElementKind.CHANNEL, (channel, inspection) -> {});
    }
}
