package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final ElementPath LIST = ElementPath.of(ElementKind.TACTIC, "list");

    private static final RuleInfo BUDGETED = RuleInfo.builder("acme.tactic.budgeted")
            .title("Every tactic has a budget line")
            .why("Finance approves only budgeted work.")
            .fix("Add .resource(...) to {subject}")
            .severity(Severity.WARNING)
            .build();

    private static final Finding PLAIN = Finding.builder(BUDGETED, LIST).build();

    @Test
    void speaksWithTheTitleOfItsRuleUntilItHasAMessage() {
        assertThat(PLAIN.message()).isEqualTo("tactic 'list': Every tactic has a budget line");
    }

    @Test
    void hasTheFixOfItsRuleUntilItHasItsOwn() {
        assertThat(PLAIN.fix()).isEqualTo("Add .resource(...) to tactic 'list'");
    }

    @Test
    void hasTheSeverityOfItsRuleUntilItHasItsOwn() {
        assertThat(PLAIN.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void hasTheIdOfItsRule() {
        assertThat(PLAIN.id()).isEqualTo(RuleId.of("acme.tactic.budgeted"));
    }

    @Test
    void hasAFixOfItsOwn() {
        Finding finding =
                Finding.builder(BUDGETED, LIST).fix("Ask {subject}'s owner").build();

        assertThat(finding.fix()).isEqualTo("Ask tactic 'list''s owner");
    }

    @Test
    void hasASeverityOfItsOwn() {
        Finding finding =
                Finding.builder(BUDGETED, LIST).severity(Severity.INFO).build();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void saysWhyInTheWordsOfItsRule() {
        assertThat(PLAIN.why()).isEqualTo("Finance approves only budgeted work.");
    }

    @Test
    void comesFromWhereItsRuleComesFrom() {
        assertThat(PLAIN.sources()).containsExactly(Source.house());
    }

    @Test
    void fillsItsArgumentsIntoTheMessage() {
        Finding finding = Finding.builder(BUDGETED, LIST)
                .message("{subject} costs {cost}, not {found}")
                .with("cost", 12_000)
                .found("nothing")
                .build();

        assertThat(finding.message()).isEqualTo("tactic 'list' costs 12,000, not nothing");
    }

    @Test
    void keepsTemplateAndArgumentsForOtherLanguages() {
        Finding finding = Finding.builder(BUDGETED, LIST)
                .message("{subject} costs {cost}")
                .with("cost", 12_000)
                .build();

        assertThat(finding.arguments()).containsEntry("cost", 12_000).containsEntry("subject", "tactic 'list'");
    }

    @Test
    void fillsInListsOfAllThatIsPlain() {
        Finding finding = Finding.builder(BUDGETED, LIST)
                .message("{all}")
                .with("all", List.of("a", 1, 1_000L, new BigDecimal("0.5"), LocalDate.of(2027, 2, 1), List.of("b")))
                .build();

        assertThat(finding.message()).isEqualTo("a, 1, 1,000, 0.5, 2027-02-01, b");
    }

    @Test
    void doesNotFillBracesOfTheValueThatWasFound() {
        Finding finding = Finding.builder(BUDGETED, LIST)
                .message("{subject} has {found}")
                .found("{subject}")
                .build();

        assertThat(finding.message()).isEqualTo("tactic 'list' has {subject}");
    }

    @Test
    void leadsToTheAttribute() {
        assertThat(Finding.builder(BUDGETED, LIST).at("resources").build().path())
                .hasToString("tactics/list/resources");
    }

    @Test
    void takesTheLastValueOfAnArgumentThatIsSaidTwice() {
        Finding finding = Finding.builder(BUDGETED, LIST)
                .message("{cost} {found}")
                .with("cost", 1)
                .with("cost", 2)
                .found("a")
                .found("b")
                .build();

        assertThat(finding.message()).isEqualTo("2 b");
    }

    @Test
    void isEqualToOneThatSaysTheSameWhateverWasThrown() {
        Finding one = Finding.builder(BUDGETED, LIST)
                .cause(new IllegalStateException("one"))
                .build();
        Finding other = Finding.builder(BUDGETED, LIST)
                .cause(new IllegalStateException("other"))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void isNotEqualToOneAboutAnotherAttribute() {
        assertThat(PLAIN)
                .isNotEqualTo(Finding.builder(BUDGETED, LIST).at("text").build());
    }

    @Test
    void refusesArgumentsThatAreNotPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, LIST).with("cost", 1.5))
                .withMessage("finding of rule 'acme.tactic.budgeted': argument 'cost' is a java.lang.Double;"
                        + " pass a string, a whole number, a BigDecimal, a LocalDate or a list of these");
    }

    @Test
    void refusesListsOfWhatIsNotPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, LIST).with("costs", List.of(new Object())));
    }

    @Test
    void refusesAMessageOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, LIST).message(" "))
                .withMessageStartingWith("finding of rule 'acme.tactic.budgeted': message is blank");
    }
}
