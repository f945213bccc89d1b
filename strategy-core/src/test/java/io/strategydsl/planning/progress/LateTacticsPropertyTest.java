package io.strategydsl.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.ValueArbitraries;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LateTacticsPropertyTest {
    private static final StrategyValidator RULE =
            StrategyValidator.of(RuleSet.of("one rule", MethodRules.all().rule("tactic.overdue")));

    @Property(tries = 300)
    void areThoseThatTheRuleFinds(@ForAll("plans") Strategy plan, @ForAll("days") LocalDate day) {
        List<Finding> found = RULE.asOf(day).validate(plan).findings();

        assertThat(Progress.of(plan, day).tacticsLate())
                .extracting(late -> late.tactic().id() + " " + late.day())
                .containsExactlyInAnyOrderElementsOf(found.stream()
                        .map(finding -> finding.arguments().get("tactic") + " "
                                + Objects.requireNonNull(finding.arguments().get("due")))
                        .toList());
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategyThatAcceptsNothing();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }
}
