package io.strategydsl.planning.editorial;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several cadences a post belongs to: the first one for its area and format, or else for one of the two, or
 * else for all; if there is none, the first one that nothing which the post states speaks against.
 */
public final class CadenceFit {
    private static final Optional<ContentArea> ANY_AREA = Optional.empty();
    private static final Optional<ContentFormat> ANY_FORMAT = Optional.empty();

    private static final Optional<Integer> FIRST = Optional.of(0);

    private final Map<Only, Integer> firsts = new HashMap<>();
    private final Map<Optional<ContentArea>, Integer> firstsByArea = new HashMap<>();
    private final Map<Optional<ContentFormat>, Integer> firstsByFormat = new HashMap<>();
    private final List<Cadence> cadences;
    private final boolean onlyForEverything;

    private record Only(Optional<ContentArea> area, Optional<ContentFormat> format) {}

    /** Creates the fit of cadences in their order. */
    public CadenceFit(List<Cadence> cadences) {
        this.cadences = List.copyOf(cadences);
        boolean everything = !cadences.isEmpty();
        for (int number = 0; number < cadences.size(); number++) {
            Cadence cadence = cadences.get(number);
            everything &= cadence.area().isEmpty() && cadence.format().isEmpty();
            firsts.putIfAbsent(new Only(cadence.area(), cadence.format()), number);
            firstsByArea.putIfAbsent(cadence.area(), number);
            firstsByFormat.putIfAbsent(cadence.format(), number);
        }
        this.onlyForEverything = everything;
    }

    /**
     * Returns the number of the cadence, counted from 0; none if the post belongs to none.
     *
     * @param area the area that the post states
     * @param format the format that the post states
     */
    public Optional<Integer> numberFor(Optional<ContentArea> area, Optional<ContentFormat> format) {
        // As on most channels.
        if (onlyForEverything) {
            return FIRST;
        }
        return first(area, format)
                .or(() -> first(area, ANY_FORMAT))
                .or(() -> first(ANY_AREA, format))
                .or(() -> first(ANY_AREA, ANY_FORMAT))
                .or(() -> firstNotSpokenAgainst(area, format));
    }

    private Optional<Integer> first(Optional<ContentArea> area, Optional<ContentFormat> format) {
        return Optional.ofNullable(firsts.get(new Only(area, format)));
    }

    private Optional<Integer> firstNotSpokenAgainst(Optional<ContentArea> area, Optional<ContentFormat> format) {
        if (area.isEmpty() && format.isEmpty()) {
            return cadences.isEmpty() ? Optional.empty() : Optional.of(0);
        }
        if (format.isEmpty()) {
            return Optional.ofNullable(firstsByArea.get(area))
                    .or(() -> Optional.ofNullable(firstsByArea.get(ANY_AREA)));
        }
        return area.isPresent()
                ? Optional.empty()
                : Optional.ofNullable(firstsByFormat.get(format))
                        .or(() -> Optional.ofNullable(firstsByFormat.get(ANY_FORMAT)));
    }

    /** Returns the cadences. */
    @Override
    public String toString() {
        return "fit of " + cadences;
    }
}
