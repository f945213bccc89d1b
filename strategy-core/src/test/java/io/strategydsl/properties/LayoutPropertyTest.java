package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.source.JavaSource;
import io.strategydsl.validation.StrategyValidator;
import java.lang.reflect.Method;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A text has the same lines and columns whatever script it is written in. Held against how many columns each word takes,
 * which stands here once more.
 */
class LayoutPropertyTest {

    // What an id may have been meant to be depends on its letters.
    private static final StrategyValidator VALIDATOR =
            StrategyValidator.standard().without("reference.resolves");

    /** The longest id to which every word can be added. */
    private static final int LONGEST_ID = 50;

    /**
     * A word and how many columns of a terminal it takes.
     *
     * @param isId whether an id can have it, too
     */
    private record Word(String text, int columns, boolean isId) {
        String inAscii() {
            return "z".repeat(columns);
        }

        /** The text with this word in ASCII, in the form in which it was written and in that of ids. */
        String replacedIn(String printed) {
            return printed.replace(text, inAscii()).replace(Normalizer.normalize(text, Normalizer.Form.NFC), inAscii());
        }
    }

    @Property(tries = 60)
    void aTextHasTheSameColumnsInEveryScript(@ForAll("plans") PlanOfADay plan, @ForAll("words") Word word) {
        PlanOfADay foreign = with(plan, word, word.text());
        PlanOfADay ascii = with(plan, word, word.inAscii());
        Assume.that(rules(foreign).equals(rules(ascii)));
        for (Method printer : Printers.ALL) {
            List<?> inputs = Printers.inputs(foreign, printer, foreign.report(VALIDATOR));
            List<?> asciiInputs = Printers.inputs(ascii, printer, ascii.report(VALIDATOR));
            for (int i = 0; i < inputs.size(); i++) {
                String printed = Printers.printed(printer, inputs.get(i));
                // What programs read has no columns.
                if (!printed.startsWith("{") && printer.getDeclaringClass() != JavaSource.class) {
                    assertThat(word.replacedIn(printed))
                            .as(printer.toString())
                            .isEqualTo(Printers.printed(printer, asciiInputs.get(i)));
                }
            }
        }
    }

    @Property(tries = 60)
    void aReportHasTheSameColumnsInEveryScript(@ForAll("plans") PlanOfADay plan, @ForAll("words") Word word) {
        PlanOfADay foreign = with(plan, word, word.text());
        PlanOfADay ascii = with(plan, word, word.inAscii());
        Assume.that(rules(foreign).equals(rules(ascii)));

        assertThat(texts(foreign).map(word::replacedIn))
                .containsExactlyElementsOf(texts(ascii).toList());
    }

    /** Which texts are nearly the same hangs on how a script divides them into words, and that is nothing of a layout. */
    private static List<RuleId> rules(PlanOfADay plan) {
        return plan.report(VALIDATOR).findings().stream().map(Finding::id).toList();
    }

    private static Stream<String> texts(PlanOfADay plan) {
        return Stream.of(plan.report(VALIDATOR)).flatMap(report -> Stream.of(report.text(), report.fullText()));
    }

    private static PlanOfADay with(PlanOfADay plan, Word word, String written) {
        return plan.with(new Rewriting(
                        id -> word.isId() && id.length() <= LONGEST_ID ? id + "-" + written : id,
                        text -> text + " " + written + " and " + written)
                .of(plan.strategy()));
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }

    @Provide
    Arbitrary<Word> words() {
        return Arbitraries.of(
                new Word("za\u017C\u00F3\u0142\u0107", 6, true),
                new Word("zaz\u0307o\u0301\u0142c\u0301", 6, true),
                new Word("\u03C3\u03C4\u03CC\u03C7\u03BF\u03C2", 6, true),
                new Word("\u0643\u064E\u062A\u064E\u0628\u064E", 3, true),
                new Word("\u0939\u093F\u0928\u094D\u0926\u0940", 3, true),
                new Word("\u0E17\u0E35\u0E48\u0E19\u0E35\u0E48", 2, true),
                new Word("\u30AD\u30E3\u30F3\u30D7", 8, true),
                new Word("\u6E20\u9053", 4, true),
                new Word("\uD55C\uAD6D", 4, true),
                new Word("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", 2, false),
                new Word("\u2764\uFE0F", 2, false),
                new Word("\uD83C\uDDF5\uD83C\uDDF1", 2, false));
    }
}
