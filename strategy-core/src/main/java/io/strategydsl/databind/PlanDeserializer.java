package io.strategydsl.databind;

import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.json.StrategyTokens;
import io.strategydsl.model.Strategy;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads plans by the reader of plan files. */
final class PlanDeserializer extends StdDeserializer<Strategy> {
    private final ReadLimits limits;

    PlanDeserializer(ReadLimits limits) {
        super(Strategy.class);
        this.limits = limits;
    }

    @Override
    public Strategy deserialize(JsonParser json, DeserializationContext context) {
        try {
            return StrategyTokens.read(json, limits);
        } catch (StrategyFormatException e) {
            MismatchedInputException refused =
                    MismatchedInputException.from(json, Strategy.class, String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    /** Expects no type, since none is written. */
    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types) {
        return deserialize(json, context);
    }
}
