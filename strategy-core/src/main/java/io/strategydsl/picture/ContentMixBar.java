package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.StrategyIndex;

/**
 * What a channel posts, as a picture: its content mix, or else that of the plan, as a bar with a legend. Several shares of one
 * area are added. What is missing to 100 percent is left white; shares of more than 100 percent are drawn relative to their
 * sum, and the legend says so.
 */
public final class ContentMixBar {
    private static final Checks CHECKS = Checks.of("picture of a content mix");

    private ContentMixBar() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(ChannelPlan channel, StrategyIndex index) {
        return svg(channel, index, PictureSettings.defaults());
    }

    /**
     * Returns the picture.
     *
     * @param channel the channel
     * @param index the plan, whose mix a channel without one has
     * @param settings how it is drawn
     */
    public static String svg(ChannelPlan channel, StrategyIndex index, PictureSettings settings) {
        return picture(
                        CHECKS.present("channel", channel),
                        CHECKS.present("index", index),
                        CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(ChannelPlan channel, StrategyIndex index, PictureSettings settings) {
        return new ContentMixDrawing(channel, index, settings).picture();
    }
}
