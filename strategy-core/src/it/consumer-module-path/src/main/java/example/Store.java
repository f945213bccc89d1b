package example;

import io.strategydsl.databind.StrategyModule;
import io.strategydsl.model.Strategy;
import tools.jackson.databind.json.JsonMapper;

/** Keeps plans as JSON. */
public final class Store {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StrategyModule()).build();

    private Store() {}

    /** What is kept. */
    public static String kept(Strategy plan) {
        return MAPPER.writeValueAsString(plan);
    }

    /** The plan that was kept. */
    public static Strategy plan(String kept) {
        return MAPPER.readValue(kept, Strategy.class);
    }
}
