package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.language.Language;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is drawn: how wide, with which day marked as today, how its ids begin, and in which language.
 *
 * <pre>{@code
 * PictureSettings.defaults().withWidth(720).withToday(LocalDate.of(2017, 5, 15));
 * }</pre>
 *
 * <p>Instances are immutable; every setting returns another one.
 */
public final class PictureSettings {

    /** The width of a picture unless another is set: letters can still be read on a phone of 360 pixels. */
    public static final int DEFAULT_WIDTH = 480;

    /** The smallest width: that of the smallest phones. */
    public static final int MIN_WIDTH = 320;

    /** The largest width. */
    public static final int MAX_WIDTH = 2000;

    private static final Checks CHECKS = Checks.of("picture");
    private static final int MAX_PREFIX = 50;
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final PictureSettings DEFAULTS =
            new PictureSettings(DEFAULT_WIDTH, Optional.empty(), "strategy-", Optional.empty());

    private final int width;
    private final Optional<LocalDate> today;
    private final String idPrefix;
    private final Optional<Language> language;

    private PictureSettings(int width, Optional<LocalDate> today, String idPrefix, Optional<Language> language) {
        this.width = width;
        this.today = today;
        this.idPrefix = idPrefix;
        this.language = language;
    }

    /** Returns a width of {@value #DEFAULT_WIDTH} pixels, no day marked as today, and ids that begin with "strategy-". */
    public static PictureSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these settings with another width. The picture is laid out for it, so that a page can have one for phones and
     * one for large screens, each with letters of the same height.
     *
     * @param width in pixels of CSS
     * @throws IllegalArgumentException if it is not between {@value #MIN_WIDTH} and {@value #MAX_WIDTH}
     */
    public PictureSettings withWidth(int width) {
        return new PictureSettings(CHECKS.range("width", width, MIN_WIDTH, MAX_WIDTH), today, idPrefix, language);
    }

    /**
     * Returns these settings with a day that is marked as today, in pictures that show days.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public PictureSettings withToday(LocalDate today) {
        return new PictureSettings(width, Optional.of(CHECKS.day("today", today)), idPrefix, language);
    }

    /**
     * Returns these settings with another beginning of all ids in the picture, so that they are unique on a page with several
     * plans, or with the same picture twice.
     *
     * @param idPrefix such as "spring-": a letter, then letters, digits, {@code -} and {@code _} of ASCII
     * @throws IllegalArgumentException if it has other characters or more than 50 of them
     */
    public PictureSettings withIdPrefix(String idPrefix) {
        CHECKS.present("prefix of ids", idPrefix);
        if (idPrefix.length() > MAX_PREFIX || !PREFIX.matcher(idPrefix).matches()) {
            throw CHECKS.refused("the prefix of ids is a letter, then up to " + (MAX_PREFIX - 1)
                    + " letters, digits, - and _, such as \"spring-\"");
        }
        return new PictureSettings(width, today, idPrefix, language);
    }

    /** Returns these settings in the supported language that is nearest to the locale, as {@link Language#of} finds it. */
    public PictureSettings inLanguage(Locale locale) {
        return inLanguage(Language.of(locale));
    }

    /** Returns these settings in another language than English; what the plan says stays as it is. */
    public PictureSettings inLanguage(Language language) {
        return new PictureSettings(width, today, idPrefix, Optional.of(CHECKS.present("language", language)));
    }

    /** Returns how wide a picture is, in pixels of CSS. */
    public int width() {
        return width;
    }

    /** Returns the day that is marked as today, if any is. */
    public Optional<LocalDate> today() {
        return today;
    }

    /** Returns how all ids in a picture begin. */
    public String idPrefix() {
        return idPrefix;
    }

    /** Returns the language; empty for English as it is unless another language is chosen. */
    public Optional<Language> language() {
        return language;
    }

    /** Returns the words of a picture that are not the plan's. */
    PictureWords words() {
        return language.isPresent() ? new TranslatedWords(language.get()) : EnglishWords.INSTANCE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureSettings settings
                && width == settings.width
                && today.equals(settings.today)
                && idPrefix.equals(settings.idPrefix)
                && language.equals(settings.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, today, idPrefix, language);
    }

    /** Returns the settings in words, such as "480 pixels wide, ids begin with strategy-". */
    @Override
    public String toString() {
        return width + " pixels wide, "
                + today.map(day -> "today is " + day + ", ").orElse("") + "ids begin with " + idPrefix
                + language.map(stated -> ", language is " + stated).orElse("");
    }
}
