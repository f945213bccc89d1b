package io.strategydsl.form;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Table;
import io.strategydsl.rule.Finding;
import io.strategydsl.validation.StrategyValidator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding lands at the field of a form into which somebody types what it asks for. */
class FindingsAtFieldsTest {

    @Test
    void aFindingNamesTheFieldThatItIsAbout() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List gear shops"));
        Draft form = Draft.from(plan.tactics().get(0));
        ElementPath tactic = ElementPath.of(ElementKind.TACTIC, "list");

        List<Finding> atOwners = StrategyValidator.standard()
                .validate(plan)
                .at(tactic.attribute("owners").toString());
        String field = atOwners.get(0).path().attribute().orElseThrow();

        assertThat(form.text(field)).isEmpty();
        assertThat(StrategyValidator.standard()
                        .validate(plan.with(form.set(field, "brian").build()))
                        .at(tactic.attribute("owners").toString()))
                .extracting(finding -> finding.id().value())
                .containsExactly("reference.resolves");
    }

    /** Findings at these attributes are about the fields whose names begin with theirs and a dot, or about other forms. */
    @Test
    void attributesThatAreNoFieldsAreGroupsOfFieldsOrHaveFormsOfTheirOwn() {
        assertThat(Arrays.stream(ElementKind.values())
                        .flatMap(kind -> Table.of(kind).form().names().stream()
                                .filter(name -> !isField(kind, name))
                                .map(name -> kind.word() + "/" + name)))
                .filteredOn(place -> !place.endsWith("/labels") && !place.endsWith("/resources"))
                .containsExactly(
                        "strategy/timeframe",
                        "strategy/mix",
                        "strategy/objectives",
                        "strategy/milestones",
                        "strategy/team",
                        "strategy/personas",
                        "strategy/goals",
                        "strategy/metrics",
                        "strategy/tactics",
                        "strategy/channels",
                        "strategy/posts",
                        "strategy/listening",
                        "strategy/positioning",
                        "strategy/pillars",
                        "strategy/reviews",
                        "strategy/acceptedGaps",
                        "team/members",
                        "member/available",
                        "metric/baseline",
                        "metric/targets",
                        "metric/observations",
                        "tactic/amount",
                        "channel/cadences",
                        "channel/mix",
                        "positioning/keyMessages",
                        "pillars/novelties",
                        "review/recurrence",
                        "review/held");
    }

    private static boolean isField(ElementKind kind, String name) {
        return Draft.of(kind).set(name, "x").refusals().stream()
                .noneMatch(refusal -> refusal.attribute().equals(name)
                        && refusal.code().equals("unknown")
                        && refusal.message().contains("field"));
    }
}
