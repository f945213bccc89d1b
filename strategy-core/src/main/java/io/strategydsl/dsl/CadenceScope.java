package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ElementPath;
import java.util.Optional;

/**
 * The verbs for a cadence, besides how many posts there are in which period. After its lambda has returned, every verb
 * throws an {@link IllegalStateException}.
 */
public final class CadenceScope extends Scope<CadenceScope> {
    private final Optional<ElementPath> channel;
    private Cadence cadence;

    CadenceScope(Checks checks, Optional<ElementPath> channel, Cadence cadence) {
        super(checks);
        this.channel = channel;
        this.cadence = cadence;
    }

    /**
     * Sets how many periods count as one: {@code posting(1, PER_WEEK, p -> p.every(2))} is once every second week.
     *
     * @throws IllegalArgumentException if it is below 1, above 366, or longer than ten years of months, quarters or years
     */
    public CadenceScope every(int periods) {
        return set("every", periods, stated -> cadence = cadence.every(stated));
    }

    /** Sets the area of content that this cadence is for, in place of all. */
    public CadenceScope area(ContentArea area) {
        return set("area", area, stated -> cadence = cadence.area(stated));
    }

    /** Sets the format that this cadence is for, in place of all. */
    public CadenceScope format(ContentFormat format) {
        return set("format", format, stated -> cadence = cadence.format(stated));
    }

    @Override
    Optional<ElementPath> element() {
        return channel;
    }

    Cadence build() {
        return cadence;
    }
}
