package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final ElementPath TACTIC = ElementPath.of(ElementKind.TACTIC, "list");

    private static final RuleInfo BUDGETED = RuleInfo.builder("acme.tactic.budgeted")
            .title("Every tactic has a budget line")
            .why("Finance approves only budgeted work.")
            .fix("Add .resource(...) to {subject}")
            .severity(Severity.WARNING)
            .build();

    private static final Finding PLAIN = Finding.builder(BUDGETED, TACTIC).build();

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
                Finding.builder(BUDGETED, TACTIC).fix("Ask {subject}'s owner").build();

        assertThat(finding.fix()).isEqualTo("Ask tactic 'list''s owner");
    }

    @Test
    void hasASeverityOfItsOwn() {
        Finding finding =
                Finding.builder(BUDGETED, TACTIC).severity(Severity.INFO).build();

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
        Finding finding = Finding.builder(BUDGETED, TACTIC)
                .message("{subject} costs {cost}, not {found}")
                .with("cost", 12_000)
                .found("nothing")
                .build();

        assertThat(finding.message()).isEqualTo("tactic 'list' costs 12,000, not nothing");
    }

    @Test
    void keepsTemplateAndArgumentsForOtherLanguages() {
        Finding finding = Finding.builder(BUDGETED, TACTIC)
                .message("{subject} costs {cost}")
                .with("cost", 12_000)
                .build();

        assertThat(finding.arguments())
                .containsEntry("cost", 12_000)
                .containsEntry("subject", new NamedElement(TACTIC, null));
    }

    @Test
    void fillsInListsOfAllThatIsPlain() {
        Finding finding = Finding.builder(BUDGETED, TACTIC)
                .message("{all}")
                .with("all", List.of("a", 1, 1_000L, new BigDecimal("0.5"), LocalDate.of(2027, 2, 1), List.of("b")))
                .build();

        assertThat(finding.message()).isEqualTo("a, 1, 1,000, 0.5, 2027-02-01, b");
    }

    @Test
    void doesNotFillBracesOfTheValueThatWasFound() {
        Finding finding = Finding.builder(BUDGETED, TACTIC)
                .message("{subject} has {found}")
                .found("{subject}")
                .build();

        assertThat(finding.message()).isEqualTo("tactic 'list' has {subject}");
    }

    @Test
    void leadsToTheAttribute() {
        assertThat(Finding.builder(BUDGETED, TACTIC).at("resources").build().path())
                .hasToString("tactics/list/resources");
    }

    @Test
    void takesTheLastValueOfAnArgumentThatIsSaidTwice() {
        Finding finding = Finding.builder(BUDGETED, TACTIC)
                .message("{cost} {found}")
                .with("cost", 1)
                .with("cost", 2)
                .found("a")
                .found("b")
                .build();

        assertThat(finding.message()).isEqualTo("2 b");
    }

    @Test
    void hasWhatWasFoundAndWhatWasThrown() {
        IllegalStateException thrown = new IllegalStateException("boom");
        Finding finding =
                Finding.builder(BUDGETED, TACTIC).found("nothing").cause(thrown).build();

        assertThat(finding.found()).contains("nothing");
        assertThat(finding.cause()).containsSame(thrown);
        assertThat(PLAIN.found()).isEmpty();
        assertThat(PLAIN.cause()).isEmpty();
    }

    @Test
    void putsANumberThatWasFoundInWords() {
        assertThat(Finding.builder(BUDGETED, TACTIC).found(12_000).build().found())
                .contains("12,000");
    }

    @Test
    void keepsATextThatWasFoundAsItIs() {
        assertThat(Finding.builder(BUDGETED, TACTIC)
                        .found("prizes\nand  postage")
                        .build()
                        .found())
                .contains("prizes\nand  postage");
    }

    @Test
    void refusesATextThatWasFoundWithACharacterThatNoTextCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, TACTIC).found("prizes\ud83d"))
                .withMessageStartingWith("finding of rule 'acme.tactic.budgeted': found has an unpaired surrogate");
    }

    @Test
    void readsAsALineOfALog() {
        assertThat(PLAIN)
                .hasToString(
                        "WARNING acme.tactic.budgeted at tactics/list: tactic 'list': Every tactic has a budget line");
        assertThat(PLAIN.summary()).isEqualTo(PLAIN.toString());
    }

    @Test
    void isEqualToOneThatSaysTheSameWhateverWasThrown() {
        Finding one = Finding.builder(BUDGETED, TACTIC)
                .cause(new IllegalStateException("one"))
                .build();
        Finding other = Finding.builder(BUDGETED, TACTIC)
                .cause(new IllegalStateException("other"))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void isNotEqualToOneAboutAnotherAttribute() {
        assertThat(PLAIN)
                .isNotEqualTo(Finding.builder(BUDGETED, TACTIC).at("text").build());
    }

    @Test
    void refusesArgumentsThatAreNotPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, TACTIC).with("cost", 1.5))
                .withMessage(
                        "finding of rule 'acme.tactic.budgeted': argument 'cost' is a java.lang.Double;"
                                + " pass a string, a whole number, a BigDecimal, a day, a value of a plan, a Clause or a list of these");
    }

    @Test
    void refusesListsOfWhatIsNotPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, TACTIC).with("costs", List.of(new Object())));
    }

    @Test
    void takesAListWithinAListForItsElements() {
        assertThat(argument(List.of("a", List.of("b", List.of(), 3), "c"))).isEqualTo(List.of("a", "b", 3, "c"));
    }

    @Test
    void takesAListThatIsNestedAsDeepAsCanBe() {
        Object nested = "x";
        for (int depth = 0; depth < 3_000; depth++) {
            nested = List.of(nested);
        }

        assertThat(argument(nested)).isEqualTo(List.of("x"));
    }

    @Test
    void breaksOffAListThatHoldsItself() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add("x");
        cyclic.add(cyclic);

        assertThat(argument(cyclic))
                .asInstanceOf(LIST)
                .startsWith("x")
                .endsWith("...")
                .hasSizeLessThanOrEqualTo(1_001);
    }

    @Test
    void breaksOffAListThatHoldsNothingButItself() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);
        cyclic.add(cyclic);

        assertThat(argument(cyclic)).isEqualTo(List.of("..."));
    }

    @Test
    void takesTenThousandStepsThroughAList() {
        assertThat(argument(emptyListsAndAnElement(4_999))).isEqualTo(List.of("x"));
        assertThat(argument(emptyListsAndAnElement(5_000))).isEqualTo(List.of("..."));
    }

    @Test
    void keepsAThousandElementsOfAList() {
        assertThat(argument(Collections.nCopies(1_000, 1))).isEqualTo(Collections.nCopies(1_000, 1));
    }

    @Test
    void putsDotsInPlaceOfTheRestOfAList() {
        assertThat(argument(Collections.nCopies(1_001, 1)))
                .asInstanceOf(LIST)
                .hasSize(1_001)
                .endsWith("...");
    }

    @Test
    void cutsATextThatIsLongerThanAnyInAPlan() {
        assertThat(argument("x".repeat(1_000_000))).isEqualTo("x".repeat(20_000) + "...");
    }

    @Test
    void keepsATextThatIsAsLongAsTheLongestInAPlan() {
        assertThat(argument("x".repeat(20_000))).isEqualTo("x".repeat(20_000));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(argument("x" + "\ud83d\ude00".repeat(10_000))).isEqualTo("x" + "\ud83d\ude00".repeat(9_999) + "...");
    }

    @Test
    void keepsNoMoreOfTheTextsOfAListThanOfOne() {
        assertThat(argument(Collections.nCopies(100, "x".repeat(15_000))))
                .isEqualTo(List.of("x".repeat(15_000), "x".repeat(5_000) + "...", "..."));
    }

    @Test
    void takesNothingMoreOfAListOnceItsTextsAreAsLong() {
        assertThat(argument(List.of("x".repeat(20_000), 1))).isEqualTo(List.of("x".repeat(20_000), "..."));
    }

    @Test
    void roundsANumberThatNobodyReads() {
        assertThat(argument(new BigDecimal("1".repeat(100_000))))
                .isEqualTo(new BigDecimal("1".repeat(40)).scaleByPowerOfTen(99_960));
    }

    @Test
    void writesAnEnormousNumberWithoutItsZeros() {
        assertThat(Finding.builder(BUDGETED, TACTIC)
                        .message("{number}")
                        .with("number", new BigDecimal("1E+1000000000"))
                        .build()
                        .message())
                .isEqualTo("1E+1000000000");
    }

    @Test
    void keepsTheNumberOfASubclassAndNotTheSubclass() {
        BigDecimal custom = new BigDecimal("1.50") {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                throw new IllegalStateException("asked for words");
            }
        };

        assertThat(argument(custom)).isEqualTo(new BigDecimal("1.50")).isExactlyInstanceOf(BigDecimal.class);
    }

    @Test
    void cutsAMessageThatNamesALongArgumentAgainAndAgain() {
        String message = Finding.builder(BUDGETED, TACTIC)
                .message("{text}".repeat(3_000))
                .with("text", "x".repeat(20_000))
                .build()
                .message();

        assertThat(message).hasSize(20_003).endsWith("...");
    }

    @Test
    void refusesAMessageOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BUDGETED, TACTIC).message(" "))
                .withMessageStartingWith("finding of rule 'acme.tactic.budgeted': message is blank");
    }

    /** To enter an empty list and to leave it takes a step each. */
    private static List<Object> emptyListsAndAnElement(int emptyLists) {
        List<Object> list = new ArrayList<>(Collections.nCopies(emptyLists, List.of()));
        list.add("x");
        return list;
    }

    private static Object argument(Object value) {
        return Objects.requireNonNull(Finding.builder(BUDGETED, TACTIC)
                .with("value", value)
                .build()
                .arguments()
                .get("value"));
    }
}
