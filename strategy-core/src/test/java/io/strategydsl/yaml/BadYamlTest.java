package io.strategydsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.json.Position;
import io.strategydsl.json.Problem;
import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, a reader returns a whole plan or throws one exception that says what is wrong and where. */
class BadYamlTest {
    private static final String HEADER = "format: strategy/1\nid: plan\n";
    private static final Strategy PLAN = StrategyDsl.strategy(
            "plan",
            s -> s.organisation("Zażółć 🔥")
                    .about("One\ntwo")
                    .goal("known", "Be known", g -> g.tactic("list", "List: \"them\"", t -> t.effort("2.5")))
                    .channel("blog", Platform.BLOG, c -> c.because("<b>")));
    private static final String FILE = StrategyYaml.write(PLAN);
    private static final byte[] BYTES = FILE.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "about: &a x | \"&a\" is an anchor, which a plan file cannot have; remove it at /about, line 3, column 8",
                "&k about: x | \"&k\" is an anchor, which a plan file cannot have; remove it at line 3, column 1",
                "about: *a | \"about\" takes a text, not the alias *a, which a plan file cannot have at /about, line 3, column 8",
                "labels: *a | \"labels\" takes an object of labels, each of them a text, not the alias *a, which a plan file"
                        + " cannot have at /labels, line 3, column 9",
                "labels: {<<: *a} | \"<<\" takes a text, not the alias *a, which a plan file cannot have at /labels/<<, line 3,"
                        + " column 14",
                "about: !!str x | \"!!str\" is a tag, which a plan file cannot have; remove it at /about, line 3, column 8",
                "about: ! x | \"!\" is a tag, which a plan file cannot have; remove it at /about, line 3, column 8",
                "goals: !!set [] | \"!!set\" is a tag, which a plan file cannot have; remove it at /goals, line 3, column 8",
                "id: other | \"id\" is stated twice; keep one of the two at /id, line 3, column 1",
                "about: | \"about\" takes a text, not null; leave it out while there is none at /about, line 3, column 7",
                "goals: | \"goals\" takes a list, not null; leave it out while there is none at /goals, line 3, column 7",
                "goals: {} | \"goals\" takes a list, not an object at /goals, line 3, column 8",
                "tactics: [{id: a, value: \"5\"}] | \"value\" takes a whole number from 1 to 10, not the text \"5\" at"
                        + " /tactics/0/value, line 3, column 26",
                "tactics: [{id: a, value: 0x5}] | \"value\" takes a whole number from 1 to 10, not the text \"0x5\" at"
                        + " /tactics/0/value, line 3, column 26",
                "tactics: [{id: a, value: ~}] | \"value\" takes a whole number from 1 to 10, not null; leave it out while there"
                        + " is none at /tactics/0/value, line 3, column 26",
                "tactics: [{id: a, somethingNew: yes}] | \"somethingNew\" takes true or false, not the text \"yes\" at"
                        + " /tactics/0/somethingNew, line 3, column 33",
                "tactics: [{text: 🔥, id: a, vlue: 5}] | \"vlue\" is unknown here; did you mean \"value\"? at /tactics/0/vlue,"
                        + " line 3, column 29",
                "about: a: b | this is no YAML: mapping values are not allowed here at line 3, column 9",
                "about: 'x | this is no YAML: found unexpected end of stream while scanning a quoted scalar at /about, line 4,"
                        + " column 1",
                "? [a] | this is no YAML: a name must be a text at line 3, column 3",
                "*a : b | this is no YAML: a name must be a text at line 3, column 1",
                "--- | there is more after the end of the plan at line 4, column 1",
            })
    void aTrapOfYaml(String line, String problem) {
        assertThat(refused(HEADER + line + "\n").problems())
                .extracting(Problem::toString)
                .containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<: {about: x}", "'<<': [{about: x}]"})
    void aMergeOfMembersIsRefused(String line) {
        assertThat(refused(HEADER + line + "\n").problems())
                .extracting(Problem::pointer)
                .containsExactly("/<<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "%YAML 1.2\n---\n...\n", "---\n", "[]", "- a\n", "plan", "~"})
    void aDocumentThatHoldsNoPlan(String file) {
        assertThat(refused(file).problems()).hasSize(1);
    }

    @Test
    void everyBeginningIsAShorterPlanOrRefused() {
        for (int length = 0; length < BYTES.length; length++) {
            assertWholeOrRefused(Arrays.copyOf(BYTES, length));
        }
    }

    @Test
    void everyFlippedBitIsAnotherPlanOrRefused() {
        for (int bit = 0; bit < BYTES.length * Byte.SIZE; bit++) {
            byte[] flipped = BYTES.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));

            assertWholeOrRefused(flipped);
        }
    }

    @Test
    void everyCharacterOfYamlInAnyPlaceIsAnotherPlanOrRefused() {
        for (char sign : "-?:,[]{}#&*!|>'\"%@` \t\n\r\0\uFEFF\uD83D\u2028".toCharArray()) {
            for (int place = 0; place < FILE.length(); place++) {
                String file = FILE.substring(0, place) + sign + FILE.substring(place);

                Throwable thrown = catchThrowable(() -> StrategyYaml.read(file));

                assertThat(thrown == null || thrown instanceof StrategyFormatException)
                        .as(file)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesEndAsTheSystemEndsThem(String lineEnd) {
        String file = FILE.replace("\n", lineEnd);

        assertThat(StrategyYaml.read(file)).isEqualTo(PLAN);
        assertThat(refused(file.replace("organisation", "organization")).problems())
                .extracting(Problem::position)
                .containsExactly(new Position(3, 1));
    }

    @Test
    void aByteOrderMarkIsNoPartOfThePlan() {
        assertThat(StrategyYaml.read('\uFEFF' + FILE)).isEqualTo(PLAN);
    }

    @Test
    void aByteThatIsNoUtf8IsNamedWithItsPlace() {
        byte[] latin = FILE.replace("Zażółć 🔥", "Grüße").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> StrategyYaml.read(new ByteArrayInputStream(latin)))
                .isInstanceOf(StrategyFormatException.class)
                .hasMessageContaining(
                        "this byte is no UTF-8; save the file as UTF-8 at /organisation, line 3, column 17");
    }

    @ParameterizedTest
    @CsvSource({
        "0, the character U+0000 has to be escaped in double quotes",
        "7, the character U+0007 has to be escaped in double quotes",
        "127, the character U+007F has to be escaped in double quotes",
        "55357, an unpaired surrogate is no character",
        "56832, the character U+DE00 has to be escaped in double quotes"
    })
    void aCharacterThatYamlCannotHaveIsNamedWithItsPlace(int character, String problem) {
        String file = HEADER + "about: a🔥b" + (char) character + "c\n";

        assertThat(refused(file).problems()).singleElement().satisfies(only -> {
            assertThat(only.message()).isEqualTo("this is no YAML: " + problem);
            assertThat(only.position()).isEqualTo(new Position(3, 12));
        });
    }

    @Test
    void theProblemsBeforeAnIllegalCharacterAreReportedAsWell() {
        assertThat(refused(HEADER + "abuot: x\nid: b\ngoals: {}\n\0").problems())
                .extracting(Problem::pointer)
                .startsWith("/abuot", "/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a:\n- ", "!!a [", "[[],"})
    void depthEndsAtTheLimit(String opening) {
        assertThat(refused(opening.repeat(100_000)).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "7", "7e", "\"x", "'x", "|\n  x", "x ", "x\n  ", "\"\\u0041", "🔥"})
    void aScalarWithoutAnEndIsNotKept(String piece) {
        String file = HEADER + "about: " + piece.repeat(1_000_000 / piece.length());

        assertThat(refused(file).problems()).isNotEmpty();
        assertThat(refused(file.substring(0, 600_000)).problems()).isNotEmpty();
    }

    @Test
    void aTextBeyondTheLimitIsOneProblemAmongOthers() {
        StrategyFormatException refused =
                refused(FILE.replace("Be known", "x".repeat(20_001)).replace("id: list", "id: l i"));

        assertThat(refused.problems()).extracting(Problem::pointer).containsExactly("/goals/0/text", "/tactics/0/id");
    }

    @Test
    void theLongestTextsAreReadWhateverTheirForm() {
        for (String text :
                List.of("x".repeat(20_000), "x\n".repeat(10_000), "\t\"".repeat(10_000), "🔥".repeat(10_000))) {
            Strategy plan = Strategy.builder("plan").about(text).build();

            assertThat(StrategyYaml.read(StrategyYaml.write(plan))).isEqualTo(plan);
        }
    }

    @Test
    void theLengthOfTheDocumentIsLimited() {
        var reader = StrategyYaml.reader().limits(ReadLimits.standard().maxLength(FILE.length()));

        assertThat(reader.read(FILE)).isEqualTo(PLAN);
        assertThatThrownBy(() -> reader.read(FILE + "\n"))
                .isInstanceOf(StrategyFormatException.class)
                .hasMessageContaining("the document is longer than " + FILE.length() + " characters");
    }

    @Test
    @Tag("large")
    void aStreamWithoutAnEndIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThatThrownBy(() -> StrategyYaml.read(endless)).isInstanceOf(StrategyFormatException.class);
    }

    @Test
    void whatFailsToBeReadIsNoProblemOfThePlan() {
        IOException broken = new IOException("the line is dead");
        Reader reader = new StringReader(FILE) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw broken;
            }
        };

        assertThatThrownBy(() -> StrategyYaml.read(reader)).isSameAs(broken);
    }

    private static void assertWholeOrRefused(byte[] bytes) {
        Throwable thrown = catchThrowable(() -> StrategyYaml.read(new ByteArrayInputStream(bytes)));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(StrategyFormatException.class);
            assertThat(((StrategyFormatException) thrown).problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.position().line())
                            .isBetween(1, (int) FILE.lines().count() + 2));
        }
    }

    private static StrategyFormatException refused(String file) {
        StrategyFormatException refused =
                catchThrowableOfType(StrategyFormatException.class, () -> StrategyYaml.read(file));
        assertThat(refused)
                .as(file.substring(0, Math.min(1_000, file.length())))
                .isNotNull();
        return refused;
    }
}
