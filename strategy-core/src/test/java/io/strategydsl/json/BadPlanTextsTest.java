package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, a reader returns a whole plan or throws one exception that says where the first fault is. */
class BadPlanTextsTest {
    private static final Strategy PLAN = StrategyDsl.strategy(
            "plan",
            s -> s.organisation("Zażółć 🔥")
                    .goal("known", "Be known", g -> g.tactic("list", "List \"them\"", t -> t.effort("2.5")))
                    .channel("blog", Platform.BLOG, c -> c.because("<b>")));
    private static final String FILE = StrategyJson.write(PLAN);
    private static final byte[] BYTES = FILE.getBytes(StandardCharsets.UTF_8);

    @Test
    void everyBeginningIsRefusedWhereItEnds() {
        int end = FILE.lastIndexOf('}');
        for (int length = 0; length < end; length++) {
            String beginning = FILE.substring(0, length);

            StrategyFormatException refused = refused(beginning);

            assertThat(refused.problems()).as(beginning).isNotEmpty();
            assertThat(refused.isComplete()).isFalse();
        }
    }

    @Test
    void everyBeginningInBytesIsRefused() {
        for (int length = 0; length < BYTES.length - 2; length++) {
            assertThat(outcome(Arrays.copyOf(BYTES, length))).isInstanceOf(StrategyFormatException.class);
        }
    }

    @Test
    void everyFlippedBitIsAnotherPlanOrRefused() {
        for (int bit = 0; bit < BYTES.length * Byte.SIZE; bit++) {
            byte[] flipped = BYTES.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));

            Throwable thrown = outcome(flipped);

            if (thrown != null) {
                assertThat(thrown).isInstanceOf(StrategyFormatException.class);
                assertThat(((StrategyFormatException) thrown).problems())
                        .isNotEmpty()
                        .allSatisfy(
                                problem -> assertThat(problem.position().line()).isBetween(1, lines()));
            }
        }
    }

    @Test
    void aByteThatIsNoUtf8IsNamedWithItsPlace() {
        byte[] latin = FILE.replace("Zażółć 🔥", "Grüße").getBytes(StandardCharsets.ISO_8859_1);

        Problem problem = ((StrategyFormatException) outcome(latin)).problems().get(0);

        assertThat(problem.message()).isEqualTo("this byte is no UTF-8; save the file as UTF-8");
        assertThat(problem.given()).isEqualTo("the byte 0xFC");
        assertThat(problem.position()).isEqualTo(new Position(4, 22));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4096, 8191, 8192, 8193})
    void bytesComeInPiecesOfAnySize(int size) throws IOException {
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(BYTES)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, size));
            }
        };

        assertThat(StrategyJson.read(slow)).isEqualTo(PLAN);
    }

    @Test
    void aByteOrderMarkIsNoPartOfThePlan() throws IOException {
        String marked = '\uFEFF' + FILE;

        assertThat(StrategyJson.read(marked)).isEqualTo(PLAN);
        assertThat(StrategyJson.read(new ByteArrayInputStream(marked.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesEndAsTheSystemEndsThem(String lineEnd) {
        String file = FILE.replace("\n", lineEnd);

        assertThat(StrategyJson.read(file)).isEqualTo(PLAN);
        assertThat(refused(file.replace("organisation", "organization"))
                        .problems()
                        .get(0)
                        .position())
                .isEqualTo(new Position(4, 3));
    }

    @Test
    void aNulCharacterIsNoJson() {
        assertThat(refused(FILE.replace("Be known", "Be\0known")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).startsWith("this is no JSON: ");
                    assertThat(problem.position().line()).isEqualTo(line("Be known"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "{\"tactics\":[{\"schedule\":"})
    void depthEndsAtTheLimit(String opening) {
        assertThat(last(refused(opening.repeat(100_000))).message())
                .isEqualTo("objects and lists stand more than 50 deep in each other here");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        assertThat(last(refused(FILE.replace("2.5", "7".repeat(1_000_000))))).satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("what stands here is too long; write a name or text of at most 20000 characters and a"
                            + " number of at most 100");
            assertThat(problem.position().line()).isEqualTo(line("2.5"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999999999", "-1e400", "0.0000000001"})
    void aNumberThatIsHugeOrTinyIsRefusedAtOnce(String number) {
        StrategyFormatException refused = refused(FILE.replace("2.5", number));

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/tactics/0/effort"));
    }

    @Test
    void aTextBeyondTheLimitIsOneProblemAmongOthers() {
        StrategyFormatException refused =
                refused(FILE.replace("Be known", "x".repeat(20_001)).replace("\"list\"", "\"l i\""));

        assertThat(refused.problems()).extracting(Problem::pointer).containsExactly("/goals/0/text", "/tactics/0/id");
    }

    @Test
    void aTextWithoutAnEndIsNotKept() {
        assertThat(last(refused(FILE.replace("Be known", "x".repeat(1_000_000))))
                        .message())
                .isEqualTo("this text is too long; write a text of at most 20000 characters");
        assertThat(last(refused("{\"" + "x".repeat(1_000_000))).message())
                .startsWith("what stands here is too long; write a name or text of at most 20000 characters");
    }

    @Test
    @Tag("large")
    void aStreamWithoutAnEndIsReadUpToTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                read[0] += length;
                return length;
            }
        };

        assertThatThrownBy(() -> StrategyJson.read(endless))
                .isInstanceOf(StrategyFormatException.class)
                .hasMessageContaining("the document is longer than 50000000 characters");
        assertThat(read[0]).isLessThan(50_100_000);
    }

    @Test
    void allProblemsUpToTheLimitAreKept() {
        String file =
                FILE.replace("\"id\": \"known\"", "\"id\": \"known\", " + "\"x\": 1, ".repeat(2_000) + "\"y\": 2");

        assertThat(refused(file).problems()).hasSize(1_000);
        assertThat(refused(file)).hasMessageContaining("1000 problems").hasMessageContaining("and 995 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | a plan file takes an object, not a list at line 1, column 1",
                "\"x\" | a plan file takes an object, not the text \"x\" at line 1, column 1",
                "null | a plan file takes an object, not null; leave it out while there is none at line 1, column 1",
            })
    void aDocumentThatIsNoObject(String file, String message) {
        assertThat(refused(file).problems()).extracting(Problem::toString).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "\"\"", "0"})
    void whatFollowsThePlanIsRefused(String more) {
        StrategyFormatException refused = refused(FILE + more);

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).isEqualTo(new Position(lines(), 1)));
    }

    @Test
    void aNewerFormatIsRefusedByName() {
        StrategyFormatException refused =
                refused("{\"members\": [], \"format\": \"strategy/2\", \"id\": [7], \"other\": {}}");

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo(
                            "the file has the format \"strategy/2\", which is newer than \"strategy/1\"; read it with a"
                                    + " newer version of this library");
            assertThat(problem.pointer()).isEqualTo("/format");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy/0", "strategy/01", "strategy/", "plan/1", "Strategy/1", "strategy/9999999999"})
    void anUnknownFormatIsRefused(String format) {
        assertThat(refused(FILE.replace("strategy/1", format)).problems())
                .extracting(Problem::pointer)
                .containsExactly("/format");
    }

    @Test
    void aFileWithoutAFormatIsRefused() {
        assertThat(refused("{\"id\": \"plan\"}").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "\"format\" is missing; write \"format\": \"strategy/1\" before all else at /format, line"
                                + " 1, column 1");
    }

    @Test
    void theFormatCanStandAnywhereSinceDatabasesReorderMembers() {
        assertThat(StrategyJson.read("{\"id\": \"plan\", \"format\": \"strategy/1\"}")
                        .id())
                .isEqualTo("plan");
    }

    @Test
    void aSchemaForEditorsIsNoPartOfThePlan() {
        assertThat(StrategyJson.read(FILE.replaceFirst("\\{", "{\"\\$schema\": \"strategy.schema.json\",")))
                .isEqualTo(PLAN);
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

        assertThatThrownBy(() -> StrategyJson.read(reader)).isSameAs(broken);
        assertThatThrownBy(() -> StrategyJson.read(Path.of("no", "such", "plan.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatWasOpenedByOthersStaysOpen() {
        List<String> closed = new ArrayList<>();
        Reader reader = new StringReader(FILE) {
            @Override
            public void close() {
                closed.add("reader");
            }
        };

        assertThatCode(() -> StrategyJson.read(reader)).doesNotThrowAnyException();
        assertThat(closed).isEmpty();
    }

    private static Throwable outcome(byte[] bytes) {
        return catchThrowable(() -> StrategyJson.read(new ByteArrayInputStream(bytes)));
    }

    private static StrategyFormatException refused(String file) {
        StrategyFormatException refused =
                catchThrowableOfType(StrategyFormatException.class, () -> StrategyJson.read(file));
        assertThat(refused)
                .as(file.substring(0, Math.min(1_000, file.length())))
                .isNotNull();
        return refused;
    }

    private static Problem last(StrategyFormatException refused) {
        return refused.problems().get(refused.problems().size() - 1);
    }

    private static int line(String text) {
        return (int) FILE.substring(0, FILE.indexOf(text)).lines().count();
    }

    /** The lines of the file; after the last line break, there is one more. */
    private static int lines() {
        return (int) FILE.lines().count() + 1;
    }
}
