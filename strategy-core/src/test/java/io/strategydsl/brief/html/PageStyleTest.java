package io.strategydsl.brief.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colors of letters can be read on everything that they stand on: the contrast is at least 4.5 to 1, as WCAG 2 AA asks. */
class PageStyleTest {
    private static final double LEAST = 4.5;
    private static final Pattern SCHEME = Pattern.compile(":root\\{([^}]*)}");
    private static final Pattern COLOR = Pattern.compile("(--[\\w-]+):#([0-9a-f]{6})");
    private static final List<String> LETTERS = List.of(
            "--strategy-ink",
            "--strategy-muted",
            "--strategy-accent",
            "--strategy-alert",
            "--brief-good",
            "--brief-warning",
            "--brief-note");

    static Stream<Arguments> letters() {
        List<Arguments> pairs = new ArrayList<>();
        SCHEME.matcher(PageStyle.css()).results().forEach(scheme -> {
            Map<String, String> colors = new HashMap<>();
            COLOR.matcher(scheme.group(1)).results().forEach(color -> colors.put(color.group(1), color.group(2)));
            for (String letters : LETTERS) {
                for (String paper : List.of("--strategy-paper", "--strategy-soft")) {
                    pairs.add(Arguments.of(letters, colors.get(letters), paper, colors.get(paper)));
                }
            }
        });
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} {1} on {2} {3}")
    @MethodSource("letters")
    void canBeRead(String letters, String color, String paper, String background) {
        double one = luminance(color);
        double other = luminance(background);

        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** The relative luminance of WCAG 2. */
    private static double luminance(String color) {
        return 0.2126 * linear(color, 0) + 0.7152 * linear(color, 2) + 0.0722 * linear(color, 4);
    }

    private static double linear(String color, int place) {
        double share = Integer.parseInt(color.substring(place, place + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
