package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTest {
    private static final Clause TACTICS = Clause.of("{count, plural, one {# tactic} other {# tactics}}");

    @Test
    void hasATemplateAndArgumentsOfItsOwn() {
        Clause clause = TACTICS.with("count", 2);

        assertThat(clause.template()).isEqualTo(TACTICS.template());
        assertThat(clause.arguments()).containsOnlyKeys("count").containsEntry("count", 2);
    }

    @Test
    void doesNotChangeWithTheOneThatIsMadeOfIt() {
        TACTICS.with("count", 2);

        assertThat(TACTICS.arguments()).isEmpty();
    }

    @Test
    void isPutInWordsWhereAMessageNamesIt() {
        Finding finding = Finding.builder(RuleInfo.builder("acme.rule").build(), ElementPath.root())
                .message("{counted, and} hang on it")
                .with("counted", List.of(TACTICS.with("count", 1), Clause.of("2 posts")))
                .build();

        assertThat(finding.message()).isEqualTo("1 tactic and 2 posts hang on it");
    }

    @Test
    void readsAsMessagesShowIt() {
        assertThat(TACTICS.with("count", 2)).hasToString("2 tactics");
    }

    @Test
    void isEqualToOneThatSaysTheSame() {
        assertThat(TACTICS.with("count", 2))
                .isEqualTo(TACTICS.with("count", 1).with("count", 2))
                .hasSameHashCodeAs(TACTICS.with("count", 2))
                .isNotEqualTo(TACTICS.with("count", 1))
                .isNotEqualTo(Clause.of("tactics").with("count", 2));
    }

    @Test
    void hashesByItsTemplateAndItsArguments() {
        assertThat(TACTICS.with("count", 2))
                .doesNotHaveSameHashCodeAs(TACTICS.with("count", 1))
                .doesNotHaveSameHashCodeAs(Clause.of("tactics").with("count", 2));
    }

    @Test
    void refusesAnotherWithinIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TACTICS.with("count", TACTICS))
                .withMessageContaining("argument 'count' is a clause");
    }
}
