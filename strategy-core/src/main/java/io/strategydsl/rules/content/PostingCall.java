package io.strategydsl.rules.content;

import io.strategydsl.model.Cadence;

/** The call that states a cadence, for fixes. */
final class PostingCall {
    private PostingCall() {}

    /** Returns ".posting(4, 5, PER_WEEK)", with dots for what it says besides. */
    static String of(Cadence cadence) {
        String numbers = cadence.times() + (cadence.maxTimes().isPresent() ? ", " + cadence.atMost() : "");
        String more = cadence.every() == 1
                        && cadence.area().isEmpty()
                        && cadence.format().isEmpty()
                ? ""
                : ", ...";
        return ".posting(" + numbers + ", " + cadence.per().name() + more + ")";
    }
}
