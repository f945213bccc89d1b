package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointSetTest {

    @Test
    void hasWhatItsRangesName() {
        CodePointSet set = CodePointSet.of("30 34-36\n 1F600");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(set::contains))
                .containsExactly(0x30, 0x34, 0x35, 0x36, 0x1F600);
    }

    @Test
    void canReachFromTheFirstCharacterToTheLast() {
        CodePointSet set = CodePointSet.of("0-10FFFF");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)).allMatch(set::contains);
    }
}
