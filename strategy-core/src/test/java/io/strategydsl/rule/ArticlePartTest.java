package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArticlePartTest {
    private static final ArticlePart STEP = new ArticlePart("step 2", "Choose what it is for");

    @Test
    void equalsAPartOfTheSameNameAndTitle() {
        assertThat(new ArticlePart("step 2", "Choose what it is for"))
                .isEqualTo(STEP)
                .hasSameHashCodeAs(STEP);
    }

    @Test
    void differsByItsNameAndByItsTitle() {
        assertThat(STEP)
                .isNotEqualTo(new ArticlePart("step 3", "Choose what it is for"))
                .isNotEqualTo(new ArticlePart("step 2", "Choose another"))
                .isNotEqualTo("step 2: Choose what it is for");
    }

    @Test
    void hashesByBoth() {
        assertThat(STEP.hashCode())
                .isNotEqualTo(new ArticlePart("step 3", "Choose what it is for").hashCode())
                .isNotEqualTo(new ArticlePart("step 2", "Choose another").hashCode())
                .isNotZero();
    }

    @Test
    void saysItsNameAndItsTitle() {
        assertThat(STEP).hasToString("step 2: Choose what it is for");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticlePart(" ", "Choose what it is for"));
    }
}
