package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fix names an element only where no other can be meant. The first of a list would look as if it were the answer, and who
 * follows it without a thought writes nonsense into the plan.
 */
class FixesNameNoFirstTest {
    private static final Pattern ANY_ID = Pattern.compile("\"[a-z]+-[0-9]+\"");

    /** Nothing in it names anything else, so that all is missing that one element can say of another. */
    private static Strategy plan(int ofEach) {
        return strategy("plan", s -> {
            s.team(t -> {
                for (int i = 1; i <= ofEach; i++) {
                    t.member("member-" + i, "Somebody");
                }
            });
            for (int i = 1; i <= ofEach; i++) {
                add(i, s);
            }
        });
    }

    private static void add(int i, StrategyScope s) {
        s.objective("objective-" + i, "Grow")
                .goal("goal-" + i, "Be known")
                .metric("metric-" + i)
                .tactic("tactic-" + i, "Film")
                .persona("persona-" + i, "A neighbour")
                .channel("channel-" + i, Platform.BLOG)
                .review("review-" + i, "Look at it");
    }

    private static List<Finding> findings(Strategy plan) {
        return StrategyValidator.of(MethodRules.all()).validate(plan).findings();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void namesNothingButItsSubjectWhereThereAreSeveralOfAll(int ofEach) {
        assertThat(findings(plan(ofEach)))
                .filteredOn(finding -> ANY_ID.matcher(withoutItsSubject(finding)).find())
                .extracting(Finding::fix)
                .isEmpty();
    }

    private static String withoutItsSubject(Finding finding) {
        return finding.fix().replace("\"" + finding.path().id().orElse("") + "\"", "");
    }

    @Test
    void namesTheOnlyOneOfEachKind() {
        assertThat(findings(plan(1)))
                .extracting(Finding::fix)
                .contains(
                        "In tactic(\"tactic-1\", ...) add .ownedBy(\"member-1\")",
                        "In channel(\"channel-1\", ...) add .ownedBy(\"member-1\")",
                        "In channel(\"channel-1\", ...) add .measuredBy(\"metric-1\")",
                        "In channel(\"channel-1\", ...) add .reaching(\"persona-1\")",
                        "In goal(\"goal-1\", ...) add .supports(\"objective-1\")",
                        "In review(\"review-1\", ...) add .every(...)",
                        "In team(...) add .answeredBy(\"member-1\")");
    }
}
