package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Refused;
import io.strategydsl.internal.Words;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checks of the verbs: like those of the model, they say where in a plan a refused value belongs. */
final class VerbChecks extends Checks {

    private VerbChecks(String type, @Nullable String id) {
        super(type, id);
    }

    /** Speaks for something that has no id, such as the team. */
    public static Checks of(String type) {
        return new VerbChecks(type, null);
    }

    /** Speaks for the element with this id, once the id itself has been found good. */
    public static Checks of(String type, @Nullable String id) {
        return new VerbChecks(type, new VerbChecks(type, null).id("id", id));
    }

    @Override
    protected String label(String attribute) {
        return Words.ofName(attribute);
    }

    @Override
    protected IllegalArgumentException exception(Refused refused) {
        Refusal refusal = new Refusal(
                refused.type(),
                Optional.ofNullable(refused.id()),
                refused.attribute(),
                refused.value(),
                refused.code().code(),
                refused.what(),
                refused.template(),
                refused.arguments());
        return new InvalidValueException(refused.message(), refusal);
    }
}
