package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom and what the organisation listens to before and while it talks.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 3; in 8 steps, step 2; Techopedia.
 */
@ValueStyle
@Value.Immutable
public sealed interface Listening extends Element permits ImmutableListening {

    /** Starts the listening. */
    static ListeningBuilder builder() {
        return new ListeningBuilder();
    }

    /** What of the audience is listened to, and where. */
    List<String> audience();

    /** The competitors that are listened to. */
    List<String> competitors();

    /** The topics that are listened for. */
    List<String> topics();

    /** The dashboard that shows the own brand and the competing ones. */
    Optional<String> dashboard();

    @Override
    default ElementKind elementKind() {
        return ElementKind.LISTENING;
    }

    /** A builder that starts from this listening; changing it leaves this listening as it is. */
    @Override
    default ListeningBuilder toBuilder() {
        return new ListeningBuilder(this);
    }

    /**
     * This listening with another dashboard.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Listening withDashboard(String dashboard) {
        return toBuilder().dashboard(dashboard).build();
    }
}
