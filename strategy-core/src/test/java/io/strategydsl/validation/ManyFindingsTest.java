package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reports of so many findings that each of these tests would run for minutes if the work grew with the square of their
 * number. What takes its time otherwise is that ids are repeated, or have one hash code, as only an attacker chooses them.
 */
class ManyFindingsTest {
    private static final int MANY = 100_000;
    private static final int COLLIDING = 1 << 15;

    private static final StrategyValidator VALIDATOR = StrategyValidator.of(
            RuleSet.of("house", HouseRule.ofTactics("acme.found", Severity.WARNING, "{subject} is found")));

    @Test
    void aboutElementsOfOneIdAreGroupedByOwner() {
        ValidationReport report =
                VALIDATOR.validate(plan(IntStream.range(0, MANY).mapToObj(number -> "same")));

        assertThat(report.byOwner().get("ana")).hasSize(MANY);
    }

    @Test
    void aboutElementsOfOneIdAreGroupedByElement() {
        ValidationReport report =
                VALIDATOR.validate(plan(IntStream.range(0, MANY).mapToObj(number -> "same")));

        assertThat(report.byElement()).hasSize(MANY);
    }

    @Test
    void areGroupedByElementThoughIdsHaveOneHashCode() {
        assertThat(VALIDATOR.validate(collidingPlan()).byElement()).hasSize(COLLIDING);
    }

    @Test
    void areGroupedByOwnerThoughIdsHaveOneHashCode() {
        assertThat(VALIDATOR.validate(collidingPlan()).byOwner()).containsOnlyKeys("ana");
    }

    @Test
    void areFoldedThoughIdsHaveOneHashCode() {
        assertThat(VALIDATOR.validate(collidingPlan()).text()).contains("32,768 of 32,768 tactics");
    }

    @Test
    void areKnownThoughIdsHaveOneHashCode() {
        KnownFindings known = KnownFindings.of(VALIDATOR.validate(collidingPlan()));

        assertThat(VALIDATOR
                        .withKnownFindings(KnownFindings.parse(known.text()))
                        .validate(collidingPlan())
                        .findings())
                .isEmpty();
    }

    @Test
    void areSuppressedOneByOneThoughIdsHaveOneHashCode() {
        StrategyValidator suppressing = VALIDATOR;
        for (Tactic tactic : collidingPlan().tactics()) {
            suppressing = suppressing.suppress("acme.found", "tactics/" + tactic.id(), "We know");
        }

        assertThat(suppressing.validate(collidingPlan()).findings()).isEmpty();
    }

    @Test
    void areAllSuppressedByEachOfManySuppressions() {
        StrategyValidator suppressing = VALIDATOR;
        for (int i = 0; i < MANY; i++) {
            suppressing = suppressing.suppress("acme.found", "strategy", "Reason " + i);
        }
        ValidationReport report =
                suppressing.validate(plan(IntStream.range(0, MANY).mapToObj(number -> "tactic-" + number)));

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(SuppressedFinding::reason).containsOnly("Reason 0");
    }

    @Test
    void areSortedByPathsOfOneHashCode() {
        List<ElementPath> paths = VALIDATOR.validate(collidingPlan()).findings().stream()
                .map(Finding::path)
                .sorted()
                .toList();

        assertThat(paths).extracting(path -> path.id().orElseThrow()).isSorted();
    }

    private static Strategy plan(Stream<String> ids) {
        return Strategy.builder("plan")
                .team(Team.builder()
                        .addMember(TeamMember.builder("ana").name("Ana").build())
                        .build())
                .tactics(ids.map(id ->
                                Tactic.builder(id).text("Do it").addOwner("ana").build())
                        .toList())
                .build();
    }

    private static Strategy collidingPlan() {
        return plan(Colliding.ids(COLLIDING));
    }

    /** Strings of one hash code: "Aa" and "BB" have the same, and so has whatever is put together of them. */
    private static final class Colliding {
        private Colliding() {}

        static Stream<String> ids(int howMany) {
            return IntStream.range(0, howMany).mapToObj(number -> {
                StringBuilder id = new StringBuilder();
                for (int bit = 0; bit < Integer.SIZE; bit++) {
                    id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
                }
                return id.toString();
            });
        }
    }
}
