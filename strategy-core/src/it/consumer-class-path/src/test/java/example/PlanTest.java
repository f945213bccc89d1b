package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.strategydsl.model.Strategy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void holdsWhatWasStated() {
        assertEquals(Optional.of("Campfire, Inc."), Plan.strategy().organisation());
    }

    @Test
    void runsOnTheClassPath() {
        assertFalse(Strategy.class.getModule().isNamed());
    }
}
