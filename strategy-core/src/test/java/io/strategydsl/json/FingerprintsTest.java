package io.strategydsl.json;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.validation.StrategyValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final RuleInfo RULE = RuleInfo.builder("acme.seen").build();

    @Test
    void areTheRuleAndThePath() {
        assertThat(of(finding("tactics/list"))).containsExactly("acme.seen:tactics/list");
    }

    @Test
    void nameTheReferenceThatWasFound() {
        assertThat(unresolved(t -> t.ownedBy("hannah", "tomm")))
                .containsExactly(
                        "reference.resolves:tactics/list/owners:hannah", "reference.resolves:tactics/list/owners:tomm");
    }

    @Test
    void stayWhenAnotherReferenceIsFixed() {
        assertThat(unresolved(t -> t.ownedBy("tomm"))).containsExactly("reference.resolves:tactics/list/owners:tomm");
    }

    @Test
    void doNotChangeWithWhatIsFoundInAnAttributeOfOneValue() {
        assertThat(of(finding("metrics/reach/baseline", "1200")))
                .isEqualTo(of(finding("metrics/reach/baseline", "1300")));
    }

    @Test
    void doNotChangeWithTheNewestNumber() {
        assertThat(of(finding("metrics/reach/observations", "1200")))
                .isEqualTo(of(finding("metrics/reach/observations", "1300")));
    }

    @Test
    void distinguishFindingsAtOnePathByWhatWasFound() {
        assertThat(of(finding("metrics/reach/targets", "100"), finding("metrics/reach/targets", "200")))
                .containsExactly("acme.seen:metrics/reach/targets:100", "acme.seen:metrics/reach/targets:200");
    }

    @Test
    void distinguishFindingsAtOnePathByTheirMessages() {
        List<String> fingerprints = of(
                Finding.builder(RULE, ElementPath.root())
                        .message("has no budget")
                        .build(),
                Finding.builder(RULE, ElementPath.root()).message("has no end").build());

        assertThat(fingerprints).containsExactly("acme.seen:strategy:has no budget", "acme.seen:strategy:has no end");
    }

    @Test
    void countFindingsThatAreTheSame() {
        assertThat(of(finding("goals/known", "x"), finding("goals/known", "x"), finding("goals/known", "x")))
                .containsExactly("acme.seen:goals/known:x", "acme.seen:goals/known:x#2", "acme.seen:goals/known:x#3");
    }

    @Test
    void areUniqueEvenWhereWhatWasFoundLooksLikeACount() {
        assertThat(of(finding("goals/known", "x"), finding("goals/known", "x#2"), finding("goals/known", "x")))
                .doesNotHaveDuplicates();
    }

    @Test
    void areShortWhereWhatWasFoundIsLong() {
        List<String> fingerprints = of(
                finding("personas/owner/values", "a".repeat(20_000)),
                finding("personas/owner/values", "a".repeat(101)));

        assertThat(fingerprints).doesNotHaveDuplicates().allMatch(fingerprint -> fingerprint.length() < 100);
    }

    private static List<String> unresolved(Consumer<TacticScope> tactic) {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("tom", "Tom")).tactic("list", "List", tactic));
        return of(StrategyValidator.standard()
                .validate(plan)
                .of("reference.resolves")
                .toArray(Finding[]::new));
    }

    private static List<String> of(Finding... findings) {
        Fingerprints fingerprints = new Fingerprints(List.of(findings));
        List<String> all = new ArrayList<>();
        for (Finding finding : findings) {
            all.add(fingerprints.next(finding));
        }
        return all;
    }

    private static Finding finding(String path) {
        return Finding.builder(RULE, ElementPath.parse(path)).build();
    }

    private static Finding finding(String path, String found) {
        return Finding.builder(RULE, ElementPath.parse(path)).found(found).build();
    }
}
