package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsASwapOfNeighbours() {
        assertThat(Nearest.to("brain", List.of("hailley", "brian"))).containsExactly("brian");
    }

    @Test
    void findsAMissingLetter() {
        assertThat(Nearest.to("hailey", List.of("hailley", "brian"))).containsExactly("hailley");
    }

    @Test
    void findsOtherCapitals() {
        assertThat(Nearest.to("Brian", List.of("brian"))).containsExactly("brian");
    }

    @Test
    void namesTheNearestFirstAndThreeAtMost() {
        assertThat(Nearest.to(
                        "goal.primary", List.of("goal.primari", "goal.primarily", "goal.prim", "goal.primar", "x")))
                .containsExactly("goal.primar", "goal.primari", "goal.primarily");
    }

    @Test
    void findsNothingFarOff() {
        assertThat(Nearest.to("reach", List.of("followers"))).isEmpty();
    }

    @Test
    void findsNothingOfWhichNotOneLetterWasWritten() {
        assertThat(Nearest.to("b", List.of("a"))).isEmpty();
    }

    @Test
    void findsASlipAmongThousands() {
        Nearest members = Nearest.among(numbered(4_000));

        assertThat(List.of("member-1234x", "membr-1234", "mebmer-1234", "member-12x34", "xmember-1234", "Member-1234"))
                .allSatisfy(slip -> assertThat(members.to(slip)).first().isEqualTo("member-1234"));
    }

    @Test
    void findsTheSameInWhateverOrderTheWordsAre() {
        List<String> turned = new ArrayList<>(numbered(4_000));
        Collections.reverse(turned);

        assertThat(Nearest.to("member-12x4", turned)).isEqualTo(Nearest.to("member-12x4", numbered(4_000)));
    }

    @Property
    void findsTheNearestOfFew(@ForAll("words") String given, @ForAll("candidates") List<String> candidates) {
        int furthest = Math.max(1, Math.min(3, given.length() / 3));
        List<String> nearest = candidates.stream()
                .filter(word -> distance(given, word) <= furthest && distance(given, word) < given.length())
                .sorted(Comparator.comparing((String word) -> distance(given, word))
                        .thenComparing(word -> word))
                .limit(3)
                .toList();

        assertThat(Nearest.to(given, candidates)).isEqualTo(nearest);
    }

    @Property
    void findsNothingAmongManyThatIsNotNear(
            @ForAll("words") String given, @ForAll("manyCandidates") List<String> many) {
        assertThat(Nearest.to(given, many))
                .allSatisfy(word -> assertThat(distance(given, word))
                        .isLessThanOrEqualTo(Math.max(1, Math.min(3, given.length() / 3))));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<String>> candidates() {
        return words().list().uniqueElements().ofMaxSize(Nearest.FEW);
    }

    @Provide
    Arbitrary<List<String>> manyCandidates() {
        return words().list().uniqueElements().ofMinSize(Nearest.FEW + 1).ofMaxSize(200);
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(number -> "member-" + number).toList();
    }

    /** By the definition, one letter after the other. */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distances[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1),
                                Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[from.length()][to.length()];
    }
}
