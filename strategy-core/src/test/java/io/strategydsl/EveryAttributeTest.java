package io.strategydsl;

import static io.strategydsl.model.table.Guards.but;
import static io.strategydsl.model.table.Guards.ofAllKinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.brief.Brief;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.StrategyValidator;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/**
 * Whoever adds an attribute to the model learns here where it was forgotten: each of these tests tries every attribute of
 * the table, and every attribute of the parts in it.
 */
class EveryAttributeTest {
    private static final int GENERATED = 500;

    /** Exceptions, by where they stand, and why they are none to mind. */
    private static final Map<String, String> CHANGES_WITH_ANOTHER =
            Map.of("member/kind", "who becomes an agency is from outside, unless stated otherwise");

    private static final Map<String, String> SAYS_THE_SAME = Map.of(
            "schedule/recurring/monthEnd", "it is tried with a weekly rhythm, which knows no ends of months",
            "schedule/recurring/interval", "every week and every one week is the same",
            "review/recurrence/monthEnd", "as with a schedule",
            "review/recurrence/interval", "as with a schedule");

    private static final Map<String, String> NOT_SEARCHED = Map.of(
            "tactic/status/dropped/reason", "no rule looks at a tactic that was dropped",
            "post/status/dropped/reason", "no rule looks at a post that was dropped");

    /** Types that Java writes as people do: "2027-02-01", "EUR", "Blog". Days of a year stand in a rhythm, which words them. */
    private static final Set<Class<?>> READ_AS_THEY_ARE = Set.of(
            LocalDate.class,
            ElementPath.class,
            MonthDay.class,
            LocalTime.class,
            URI.class,
            Currency.class,
            ContentArea.class,
            ContentFormat.class,
            Platform.class,
            GoalType.class,
            MetricKind.class,
            TeamFunction.class);

    @Test
    void isCopiedByToBuilder() {
        assertThat(ofAllKinds(table ->
                        Guards.copies(table, element -> element.toBuilder().build())))
                .isEmpty();
    }

    @Test
    void isNamedByADifference() {
        assertThat(but(CHANGES_WITH_ANOTHER, ofAllKinds(table -> Guards.names(table, EveryAttributeTest::changed))))
                .isEmpty();
    }

    @Test
    void isInThePlanAsText() {
        assertThat(but(
                        SAYS_THE_SAME,
                        ofAllKinds(table -> Guards.words(table, element -> StrategyText.of(Plans.holding(element))))))
                .isEmpty();
    }

    @Test
    void isInTheBriefAsAPage() {
        assertThat(but(
                        SAYS_THE_SAME,
                        ofAllKinds(table -> Guards.words(
                                table,
                                element -> Brief.of(Plans.holding(element)).html()))))
                .isEmpty();
    }

    @Test
    void isInTheBriefAsMarkdown() {
        assertThat(but(
                        SAYS_THE_SAME,
                        ofAllKinds(table -> Guards.words(
                                table,
                                element -> Brief.of(Plans.holding(element)).markdown()))))
                .isEmpty();
    }

    @Test
    void readsAsAPersonWritesIt() {
        assertThat(ofAllKinds(table -> Guards.wordings(table, READ_AS_THEY_ARE, ValueWords.WHOLE::of)))
                .isEmpty();
    }

    @Test
    void isSearchedForPlaceholdersWhereItIsAText() {
        assertThat(but(
                        NOT_SEARCHED,
                        ofAllKinds(table -> Guards.texts(table, "TBD", element -> found("placeholder.left", element)))))
                .isEmpty();
    }

    @Test
    void isResolvedWhereItIsAReference() {
        assertThat(ofAllKinds(
                        table -> Guards.references(table, "nowhere", element -> found("reference.resolves", element))))
                .isEmpty();
    }

    @Test
    void isFollowedByTraceabilityWhereItIsAReference() {
        assertThat(ofAllKinds(table -> Guards.references(table, "nowhere", EveryAttributeTest::dangling)))
                .isEmpty();
    }

    @Example
    void isFilledByTheGenerators() {
        assertThat(ofAllKinds(table -> Guards.filled(table, generated(table)))).isEmpty();
    }

    private static List<Element> generated(Table<Element> table) {
        return StrategyArbitraries.any(table).generator(GENERATED).stream(new Random(GENERATED))
                .limit(GENERATED)
                .map(Shrinkable::value)
                .toList();
    }

    private static List<String> changed(Element one, Element other) {
        return Difference.between(Plans.holding(one), Plans.holding(other)).changes().stream()
                .map(change -> change.path().attribute().orElseThrow())
                .distinct()
                .toList();
    }

    private static List<String> dangling(Element element) {
        return Traceability.of(Plans.holding(element)).danglingReferences().stream()
                .map(reference -> reference.path().attribute().orElseThrow())
                .toList();
    }

    private static List<String> found(String rule, Element element) {
        RuleSet alone = RuleSet.of("alone", MethodRules.standard().rule(rule));
        return StrategyValidator.of(alone).validate(Plans.holding(element)).findings().stream()
                .map(finding -> finding.path().attribute().orElse("the element itself"))
                .toList();
    }
}
