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

    /** Returns what of the audience is listened to, and where. */
    List<String> audience();

    /** Returns the competitors that are listened to. */
    List<String> competitors();

    /** Returns the topics that are listened for. */
    List<String> topics();

    /** Returns the dashboard that shows the brand and its competitors. */
    Optional<String> dashboard();

    @Override
    default ElementKind elementKind() {
        return ElementKind.LISTENING;
    }

    /** Returns a builder that starts from this listening; changing it leaves this listening as it is. */
    @Override
    default ListeningBuilder toBuilder() {
        return new ListeningBuilder(this);
    }

    /** Returns this listening with another dashboard. */
    default Listening withDashboard(String dashboard) {
        return toBuilder().dashboard(dashboard).build();
    }
}
