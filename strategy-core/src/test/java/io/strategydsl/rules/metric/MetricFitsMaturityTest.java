package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Maturity.ADVANCED;
import static io.strategydsl.model.Maturity.BEGINNER;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.MetricKind.LEADS_COLLECTED;
import static io.strategydsl.model.MetricKind.PURCHASE_INTENT;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.MetricKind.SALES_REVENUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Maturity;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricFitsMaturityTest {
    private static final OneRule RULE = new OneRule("metric.fits-maturity");

    private static final Strategy LOOKING_ONLY = team(ADVANCED, REACH, COMMENTS, REACH);

    private static final Strategy SELLING_ONLY = team(BEGINNER, LEADS_COLLECTED, SALES_REVENUE);

    @Test
    void passesAnAdvancedTeamThatAlsoMeasuresSales() {
        assertThat(RULE.outcome(team(ADVANCED, REACH, COMMENTS, SALES_REVENUE))).isEqualTo("passed 1");
    }

    @Test
    void findsAnAdvancedTeamThatMeasuresOnlyReachAndEngagement() {
        assertThat(RULE.found(LOOKING_ONLY)).containsExactly("INFO metric.fits-maturity team/maturity");
    }

    @Test
    void saysWhatTheAdvancedTeamMeasures() {
        assertThat(RULE.messages(LOOKING_ONLY))
                .containsExactly("the team is advanced, but measures only reach, impressions and engagement:"
                        + " Reach, Comments");
    }

    @Test
    void namesTheMaturityAsAPersonWould() {
        StrategyValidator validator = StrategyValidator.standard();

        assertThat(Stream.of(LOOKING_ONLY, SELLING_ONLY)
                        .flatMap(plan -> validator.validate(plan).of("metric.fits-maturity").stream())
                        .map(Finding::found))
                .containsExactly(Optional.of("advanced"), Optional.of("beginner"));
    }

    @Test
    void proposesToFollowPeopleTowardsTheSale() {
        assertThat(RULE.fixes(LOOKING_ONLY))
                .containsExactly("Add .metric(id, m -> m.kind(...)) with a kind that follows people towards the sale,"
                        + " such as LEADS_COLLECTED or SIGN_UPS");
    }

    @Test
    void passesABeginnerTeamThatAlsoMeasuresReach() {
        assertThat(RULE.outcome(team(BEGINNER, LEADS_COLLECTED, REACH))).isEqualTo("passed 1");
    }

    @Test
    void findsABeginnerTeamThatMeasuresOnlyConversions() {
        assertThat(RULE.found(SELLING_ONLY)).containsExactly("INFO metric.fits-maturity team/maturity");
    }

    @Test
    void saysWhatTheBeginnerTeamMeasures() {
        assertThat(RULE.messages(SELLING_ONLY))
                .containsExactly(
                        "the team is a beginner, but measures only conversions:" + " Leads collected, Sales revenue");
    }

    @Test
    void doesNotTakeTheIntentToBuyForAConversion() {
        assertThat(RULE.outcome(team(BEGINNER, LEADS_COLLECTED, PURCHASE_INTENT)))
                .isEqualTo("passed 1");
    }

    @Test
    void proposesToMeasureReach() {
        assertThat(RULE.fixes(SELLING_ONLY))
                .containsExactly("Add .metric(id, m -> m.kind(...)) with REACH, IMPRESSIONS or ENGAGEMENTS");
    }

    @Test
    void passesABeginnerTeamThatMeasuresReachAlone() {
        assertThat(RULE.outcome(team(BEGINNER, REACH))).isEqualTo("passed 1");
    }

    @Test
    void passesAnAdvancedTeamThatMeasuresConversionsAlone() {
        assertThat(RULE.outcome(team(ADVANCED, SALES_REVENUE))).isEqualTo("passed 1");
    }

    @Test
    void doesNotSayOnlyWhereOneMetricIsOfAKindOfItsOwn() {
        assertThat(RULE.found(team(ADVANCED, REACH, MetricKind.of("waves", "Waves"))))
                .isEmpty();
    }

    @Test
    void hasNothingToCheckWhereNoMaturityIsStated() {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian")).metric("reach", m -> m.kind(REACH)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: nothing says how far the team has come");
    }

    @Test
    void hasNothingToCheckWhereNoMetricIsOfACataloguedKind() {
        assertThat(RULE.outcome(team(ADVANCED))).isEqualTo("not applicable: no metric is of a catalogued kind");
    }

    @Test
    void hasNothingToCheckWhereEveryMetricIsOfAKindOfItsOwn() {
        assertThat(RULE.outcome(team(ADVANCED, MetricKind.of("waves", "Waves"))))
                .isEqualTo("not applicable: no metric is of a catalogued kind");
    }

    @Test
    void hasNothingToCheckWithoutATeam() {
        assertThat(RULE.outcome(strategy("plan", s -> s.metric("reach", m -> m.kind(REACH)))))
                .isEqualTo("not applicable: nothing says how far the team has come");
    }

    private static Strategy team(Maturity maturity, MetricKind... kinds) {
        return strategy("plan", s -> {
            s.team(t -> t.maturity(maturity));
            for (int i = 0; i < kinds.length; i++) {
                MetricKind kind = kinds[i];
                s.metric("metric-" + i, m -> m.kind(kind));
            }
        });
    }
}
