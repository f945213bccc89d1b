package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyMessageTest {
    private static final KeyMessage MESSAGE = KeyMessage.builder("touch").build();

    @Test
    void hasNoTextUntilItIsStated() {
        assertThat(MESSAGE.text()).isEmpty();
    }

    @Test
    void isForEverybodyUntilPersonasAreStated() {
        assertThat(MESSAGE.personas()).isEmpty();
    }

    @Test
    void isAKeyMessage() {
        assertThat(MESSAGE.elementKind()).isEqualTo(ElementKind.KEY_MESSAGE);
    }

    @Test
    void withTextChangesTheText() {
        assertThat(MESSAGE.withText("You may touch it"))
                .isEqualTo(KeyMessage.builder("touch").text("You may touch it").build());
    }
}
