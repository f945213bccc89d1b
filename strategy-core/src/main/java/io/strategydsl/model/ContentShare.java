package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.math.BigDecimal;

/**
 * The share of one content area in what a channel, or every channel of a plan, posts.
 *
 * @param area the content area
 * @param percent how much of all posts, from 0 to 100
 */
public record ContentShare(ContentArea area, BigDecimal percent) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * @throws IllegalArgumentException if the percentage is not between 0 and 100
     */
    public ContentShare {
        Checks checks = ValueChecks.of("content share");
        area = checks.present("area", area);
        percent = checks.notNegative("percent", percent);
        if (percent.compareTo(ALL) > 0) {
            throw checks.refused(
                    RefusalCode.OUT_OF_RANGE,
                    "percent",
                    percent,
                    "{attribute} is {value}; it goes from {least} to {most}",
                    "type",
                    "number-from-to",
                    "least",
                    0,
                    "most",
                    100);
        }
    }

    /**
     * Returns a share in whole percent.
     *
     * @throws IllegalArgumentException if the percentage is not between 0 and 100
     */
    public static ContentShare of(ContentArea area, long percent) {
        return new ContentShare(area, BigDecimal.valueOf(percent));
    }
}
