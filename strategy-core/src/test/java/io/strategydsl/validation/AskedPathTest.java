package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPathTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .primaryGoal("known", "Be known to gear shops")
                    .tactic("list", "List gear shops", t -> t.label("region", "Tyrol"))
                    .metric("reach"));

    private static final ValidationReport REPORT = StrategyValidator.essential().validate(PLAN);

    @Test
    void findsNothingAtAnElementThatIsSound() {
        assertThat(REPORT.at("goals/known")).isEmpty();
    }

    @Test
    void findsNothingAtAnAttributeThatIsSound() {
        assertThat(REPORT.at("tactics/list/dependencies")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"strategy", "team", "team/answering", "listening", "positioning", "pillars", "pillars/gifts"})
    void findsNothingInAPartThatThePlanLacksAndNoRuleLooksAt(String path) {
        assertThat(REPORT.at(path)).isEmpty();
    }

    /** Every path at which a rule of the method can report is one that can be asked for when it is sound. */
    @Test
    void everyPathOfAFindingIsAPathOfTheModel() {
        assertThat(StrategyValidator.of(MethodRules.all())
                        .asOf(LocalDate.of(2027, 2, 1))
                        .validate(PLAN)
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(attributes(finding))
                        .containsAll(finding.path().attribute().stream().toList()));
    }

    private static List<String> attributes(Finding finding) {
        return Table.of(finding.path().kind()).form().attributes().stream()
                .map(Attribute::name)
                .toList();
    }

    @Test
    void refusesAnElementThatThePlanDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("tactics/nonesuch"))
                .withMessage("report: the plan has no tactic 'nonesuch'");
    }

    @Test
    void refusesAnElementThatThePlanDoesNotHaveWhateverIsKnownOrAcceptedElsewhere() {
        StrategyValidator knowing = StrategyValidator.essential().withKnownFindings(KnownFindings.of(REPORT));
        StrategyValidator accepting = StrategyValidator.essential()
                .suppress(REPORT.findings().get(0).id().value(), "strategy", "We know");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> knowing.validate(PLAN).at("tactics/nonesuch"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepting.validate(PLAN).at("tactics/nonesuch"));
    }

    @Test
    void namesTheElementThatIsNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("tactics/lst"))
                .withMessage("report: the plan has no tactic 'lst'; did you mean 'tactics/list'?");
    }

    @Test
    void namesTheElementOfAnotherKindThatHasTheId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("goals/reach"))
                .withMessage("report: the plan has no goal 'reach'; did you mean 'metrics/reach'?");
    }

    @Test
    void refusesTheSecondOfOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("tactics/list#2"))
                .withMessage("report: the plan has no tactic 'list' (number 2); did you mean 'tactics/list'?");
    }

    @Test
    void refusesAnAttributeOfAnElementThatThePlanDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("tactics/nonesuch/owners"))
                .withMessage("report: the plan has no tactic 'nonesuch'");
    }

    @Test
    void namesTheAttributeThatIsNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("tactics/list/owner"))
                .withMessage("report: a tactic has no attribute 'owner'; did you mean 'tactics/list/owners'?");
    }

    @Test
    void namesTheAttributesOfAKindWhereNoneIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.at("listening/nonesuch"))
                .withMessage("report: listening has no attribute 'nonesuch'; its attributes are audience, competitors,"
                        + " topics, dashboard, labels");
    }

    @Test
    void findsNothingAtALabel() {
        assertThat(REPORT.at("tactics/list/region")).isEmpty();
    }

    @Test
    void findsWhatACustomRuleReportsUnderANameOfItsOwn() {
        assertThat(withCustomName().validate(PLAN).at("tactics/list/budget"))
                .extracting(Finding::message)
                .containsExactly("tactic 'list' has no budget");
    }

    @Test
    void findsNothingWhereAllThatACustomRuleReportsIsAccepted() {
        assertThat(withCustomName()
                        .suppress("acme.budget", "tactics/list", "no money needed")
                        .validate(PLAN)
                        .at("tactics/list/budget"))
                .isEmpty();
    }

    @Test
    void findsNothingWhereAllThatACustomRuleReportsWasKnown() {
        StrategyValidator validator = withCustomName();

        assertThat(validator
                        .withKnownFindings(KnownFindings.of(validator.validate(PLAN)))
                        .validate(PLAN)
                        .at("tactics/list/budget"))
                .isEmpty();
    }

    @Test
    void findsASuppressionOfAnElementThatThePlanDoesNotHave() {
        assertThat(StrategyValidator.essential()
                        .suppress("tactic.owned", "tactics/gone", "nobody yet")
                        .validate(PLAN)
                        .at("tactics/gone"))
                .extracting(finding -> finding.id().value())
                .containsExactly("suppression.unused");
    }

    private static StrategyValidator withCustomName() {
        return StrategyValidator.essential()
                .with(Rule.forEachTactic("acme.budget")
                        .require(tactic -> false, "has no budget")
                        .at("budget")
                        .severity(Severity.INFO));
    }
}
